using System.Runtime.CompilerServices;
using System.Text;
using LianXin.Kernel.Journal;

namespace LianXin.Tests.TestKit;

/// <summary>One line of golden-events.txt.</summary>
internal sealed record GoldenEvent(string Name, int Version, string Payload)
{
    public byte[] Bytes => Encoding.UTF8.GetBytes(Payload);

    public override string ToString() => $"{Name}\t{Version}\t{Payload}";
}

/// <summary>
/// What was once written must fold for ever: these bytes are never edited, only joined by new lines. The lines of one
/// kind of stream are a story in their order: each event folds after those above it.
/// </summary>
internal static class GoldenEvents
{
    /// <summary>Set to <c>append</c> for one run: see the README beside the journal.</summary>
    public const string Switch = "LIANXIN_GOLDEN_EVENTS";

    private static readonly string Lines = Path.Combine(AppContext.BaseDirectory, "Kernel/Journal/golden-events.txt");

    public static IReadOnlyList<GoldenEvent> All { get; } =
    [
        .. (File.Exists(Lines) ? File.ReadLines(Lines) : [])
            .Select(line => line.Split('\t'))
            .Select(line => new GoldenEvent(line[0], int.Parse(line[1], null), line[2])),
    ];

    /// <summary>The golden story of one kind, as events.</summary>
    public static IEnumerable<JournalEvent> Story(StreamKind kind)
    {
        var types = kind.EventTypes.ToDictionary(Key);
        return from line in All
            where types.ContainsKey((line.Name, line.Version))
            select (JournalEvent)Vocabulary.Read(line.Bytes, types[(line.Name, line.Version)]);
    }

    public static GoldenEvent Of(JournalEvent happened)
    {
        var (name, version) = Key(happened.GetType());
        return new(name, version, Encoding.UTF8.GetString(Vocabulary.Write(happened)));
    }

    /// <summary>Writes a filled-in sample of each at the end of the file in the sources, and touches no line above.</summary>
    public static void Append(IEnumerable<Type> missing) =>
        File.AppendAllLines(Source(), missing.Select(type => Of(SampleEvents.Of(type)).ToString()));

    public static (string, int) Key(Type type) => (Vocabulary.NameOf(type).Name, Vocabulary.NameOf(type).Version);

    private static string Source([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../Kernel/Journal/golden-events.txt");
}
