using System.Text.Json;
using System.Text.Json.Serialization;
using LianXin.Casework;
using LianXin.Contracts.Hall;

namespace LianXin.Demo;

/// <summary>How far a case of the demo has come.</summary>
internal enum Goal
{
    Register,
    Accept,
    Assess,
    Coordinate,
    Reply,
    Complete,
    Evaluate,
    Rated,
    Archive,
}

/// <summary>One case as Scenario/*.json tells it: the article's on their days, the open ones so many days ago.</summary>
internal sealed record Tale
{
    public DateOnly? Day { get; init; }
    public int Hour { get; init; } = 9;
    public int DaysAgo { get; init; }
    public Goal Until { get; init; } = Goal.Archive;
    public required string Room { get; init; }
    public required Channel Channel { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Words { get; init; }
    public string Summary { get; init; } = "";
    public CaseKind Kind { get; init; } = CaseKind.Request;
    public string Subject { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Ending { get; init; } = "";
    public string Answer { get; init; } = "";
    public string Basis { get; init; } = "";
    public Solved Solved { get; init; } = Solved.Yes;
    public Grade Grade { get; init; } = Grade.Satisfied;
}

internal sealed record TaleOfUnit(string Code, string Name, UnitKind Kind, bool InHall, string Duties);

internal sealed record TaleOfEntry(string Subject, string Unit, string Basis);

/// <summary>What the demo tells, as it lies in the assembly.</summary>
internal static class Scenario
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new NamedByMember() },
    };

    public static IReadOnlyList<Tale> Article { get; } = Read<Tale>("article");
    public static IReadOnlyList<Tale> Open { get; } = Read<Tale>("open");
    public static IReadOnlyList<TaleOfUnit> Units { get; } = Read<TaleOfUnit>("units");
    public static IReadOnlyList<TaleOfEntry> Catalogue { get; } = Read<TaleOfEntry>("catalogue");

    private static List<T> Read<T>(string name)
    {
        using var file =
            typeof(Scenario).Assembly.GetManifestResourceStream($"{name}.json")
            ?? throw new InvalidOperationException($"There is no {name}.json.");
        return JsonSerializer.Deserialize<List<T>>(file, Json)!;
    }

    /// <summary>By the member's own name, whatever name the journal gives it: the scenario is read by people.</summary>
    private sealed class NamedByMember : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(OfMember<>).MakeGenericType(typeToConvert))!;

        private sealed class OfMember<T> : JsonConverter<T>
            where T : struct, Enum
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                Enum.Parse<T>(reader.GetString()!);

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                writer.WriteStringValue(value.ToString());
        }
    }
}
