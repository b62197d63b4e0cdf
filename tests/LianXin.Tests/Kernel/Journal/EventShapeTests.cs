using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LianXin.Contracts;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Journal;

/// <summary>What events and facts may be made of, so that they are written the same on every day and by every version.</summary>
public sealed class EventShapeTests(Hall hall)
{
    private Type[] Events => [.. hall.Services.GetServices<StreamKind>().SelectMany(kind => kind.EventTypes)];

    private static IEnumerable<Type> Facts =>
        typeof(IFact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFact)) && type.IsClass);

    [Fact]
    public void Every_enum_in_an_event_or_fact_has_stable_names_of_its_own()
    {
        var enums = Events.Concat(Facts).SelectMany(Parts).Where(part => part.IsEnum).Distinct().ToArray();
        Assert.NotEmpty(enums);

        Assert.Empty(
            enums
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
                .Where(member => member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>() is null)
                .Select(member => $"{member.DeclaringType!.Name}.{member.Name}")
        );
    }

    /// <summary>No floating point, no date without zone, no set or dictionary, whose order is nobody's promise.</summary>
    [Fact]
    public void Events_and_facts_hold_only_what_is_always_written_the_same()
    {
        Assert.NotEmpty(Events);
        Assert.NotEmpty(Facts);

        Assert.Empty(
            Events
                .Concat(Facts)
                .SelectMany(Parts)
                .Distinct()
                .Where(part => !SampleEvents.IsLeaf(part) && !IsRecord(part))
                .Select(part => part.FullName)
        );
    }

    [Fact]
    public void Event_names_say_their_module_and_are_used_once()
    {
        var names = Events.Select(GoldenEvents.Key).ToArray();

        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches(@"^[a-z-]+\.[a-z-]+$", name.Item1));
    }

    /// <summary>What an event does not name among its texts and files is checked by nobody.</summary>
    [Fact]
    public void An_event_names_every_text_and_file_it_holds()
    {
        var stories = hall.Services.GetServices<StreamKind>().SelectMany(GoldenEvents.Story).ToArray();
        Assert.Contains(stories, happened => happened.Texts().Any());

        Assert.All(
            stories,
            happened =>
                Assert.Equal(
                    Sealed(JsonNode.Parse(Vocabulary.Write(happened))).Count(),
                    happened.Texts().Count() + happened.Files().Count()
                )
        );
    }

    private static IEnumerable<JsonNode> Sealed(JsonNode? node) =>
        node switch
        {
            JsonObject o when o.ContainsKey("commitment") => [o],
            JsonObject o => o.SelectMany(member => Sealed(member.Value)),
            JsonArray a => a.SelectMany(Sealed),
            _ => [],
        };

    /// <summary>The types a payload is made of, down to those without parts; each once, however they refer to another.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        var (found, open) = (new HashSet<Type>(), new Stack<Type>([type]));
        while (open.TryPop(out var next))
        {
            var part = Nullable.GetUnderlyingType(next) ?? next;
            part = SampleEvents.ElementOf(part) ?? part;
            if (!found.Add(part) || SampleEvents.IsLeaf(part) || !IsRecord(part))
                continue;
            foreach (var property in part.GetProperties())
                if (property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
                    open.Push(property.PropertyType);
        }
        return found;
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
