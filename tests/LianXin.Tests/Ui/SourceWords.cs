using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LianXin.Tests.Ui;

/// <summary>What one assembly says in its sources, and the English it has for it.</summary>
internal sealed partial class SourceWords(string folder)
{
    private readonly (string Path, string Text)[] sources =
    [
        .. Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path =>
                path.EndsWith(".cs", StringComparison.Ordinal)
                || path.EndsWith(".razor", StringComparison.Ordinal)
                || path.EndsWith(".json", StringComparison.Ordinal) // what is shipped is said too
            )
            .Where(path => !Aside.Any(aside => path.Contains(aside, StringComparison.Ordinal)))
            .Select(path => (path, File.ReadAllText(path))),
    ];

    /// <summary>
    /// The gallery of components; the sentence of a due date, whose English is a class beside it; what an operator reads in
    /// the terminal.
    /// </summary>
    private static readonly string[] Aside = ["/Gallery/", "/Time/ChinesePhrases.cs", "/Commands/"];

    public string Name => Path.GetFileName(folder);

    public static SourceWords[] OfEveryAssembly =>
        [
            .. Directory
                .GetDirectories(Path.Combine(Root, "src"))
                .Where(folder => !folder.Contains("Migrations", StringComparison.Ordinal))
                .Where(folder => !folder.EndsWith("LianXin.Demo", StringComparison.Ordinal)) // it tells, and says nothing
                .Order()
                .Select(folder => new SourceWords(folder)),
        ];

    /// <summary>Keys of the words it says, each with the file that says it.</summary>
    public IEnumerable<(string Key, string Said)> Keys =>
        from source in sources
        from pattern in Sayings
        from Match match in pattern.Matches(source.Text)
        let key = Regex.Unescape(match.Groups["key"].Value)
        where Han().IsMatch(key)
        select (key, $"{Path.GetRelativePath(Root, source.Path)}: {key}");

    /// <summary>A sentence put together before it is looked up is never found.</summary>
    public IEnumerable<string> Interpolated =>
        from source in sources
        from pattern in Sayings
        from Match match in pattern.Matches(source.Text)
        where match.Groups["filled"].Length > 0 && Han().IsMatch(match.Value)
        select $"{Path.GetRelativePath(Root, source.Path)}: {match.Groups["key"].Value}";

    /// <summary>Chinese in markup that no localizer sees.</summary>
    public IEnumerable<string> Bare =>
        from source in sources
        where source.Path.EndsWith(".razor", StringComparison.Ordinal)
        let markup = Looked().Replace(Comment().Replace(Code().Replace(source.Text, ""), ""), "")
        from line in markup.Split('\n')
        where Han().IsMatch(line)
        select $"{Path.GetRelativePath(Root, source.Path)}: {line.Trim()}";

    public IReadOnlyDictionary<string, string> English =>
        File.Exists(Book)
            ? XDocument
                .Load(Book)
                .Root!.Elements("data")
                .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value)
            : [];

    public bool Says(string key) =>
        sources.Any(source =>
            source.Text.Contains($"\"{key.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)
        );

    private string Book => Path.Combine(folder, "Resources", "Words.en.resx");

    private static string Root { get; } = Up(AppContext.BaseDirectory);

    private static Regex[] Sayings => [Lookup(), Validation(), Refusal(), Missing(), Sentence(), Arm()];

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "LianXin.slnx")) ? folder : Up(Path.GetDirectoryName(folder)!);

    private const string Text = """(?<filled>\$?)"(?<key>(?:[^"\\\n]|\\.)*)"(?!")""";

    [GeneratedRegex("""(?:\bL|\b[wW]ords)\[\s*""" + Text)]
    private static partial Regex Lookup();

    [GeneratedRegex("""\bErrorMessage\s*=\s*""" + Text)]
    private static partial Regex Validation();

    /// <summary>An exception with a code before its sentence, whichever it is.</summary>
    [GeneratedRegex("""\bnew\b[\s\w]*\(\s*"[a-z][a-z0-9.-]*",\s*""" + Text)]
    private static partial Regex Refusal();

    [GeneratedRegex("""\bNotOnRecordException\(\s*""" + Text)]
    private static partial Regex Missing();

    [GeneratedRegex("""\bnew Sentence\(\s*""" + Text)]
    private static partial Regex Sentence();

    /// <summary>Names of values: an arm of a switch, or a property that is one text.</summary>
    [GeneratedRegex("""=>\s*""" + Text)]
    private static partial Regex Arm();

    [GeneratedRegex(@"\bL\[\s*""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Looked();

    [GeneratedRegex("""@\*.*?\*@""", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""^@code \{.*""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
