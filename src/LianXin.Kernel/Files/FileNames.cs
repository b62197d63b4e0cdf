using System.Globalization;
using System.Text;

namespace LianXin.Kernel.Files;

/// <summary>Makes a name that comes from outside harmless: on any disk, in a header, and to the eye.</summary>
internal static class FileNames
{
    private const int Longest = 120;
    private const string Nameless = "附件";
    private const string NotOnEveryDisk = "<>:\"|?*";

    /// <summary>Without path, control and direction characters, at most 120 long, ending as its content says.</summary>
    public static string Clean(string name, FileKind kind)
    {
        var stem = Cut(Path.GetFileNameWithoutExtension(Last(name)), Longest - kind.Extension.Length);
        return (stem.Length == 0 ? Nameless : stem) + kind.Extension;
    }

    /// <summary>The same for a file nobody knows the kind of.</summary>
    public static string Clean(string name) => Cut(Last(name), Longest);

    private static string Last(string path) =>
        string.Concat(path.Split('/', '\\')[^1].EnumerateRunes().Select(Harmless)).Normalize();

    private static string Harmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            _ when rune.Value is 0x200C or 0x200D => rune.ToString(), // they join letters and emoji
            _ when rune.Value == Rune.ReplacementChar.Value => "", // was half a surrogate pair
            _ when rune.IsAscii && NotOnEveryDisk.Contains((char)rune.Value) => "_",
            UnicodeCategory.Control or UnicodeCategory.Format => "", // U+202E would show gpj.exe as exe.jpg
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            _ => rune.ToString(),
        };

    /// <summary>Never through the middle of what a reader sees as one character.</summary>
    private static string Cut(string name, int most)
    {
        name = name.Trim(' ', '.');
        if (name.Length <= most)
            return name;
        var end = StringInfo.ParseCombiningCharacters(name).Last(start => start <= most);
        return name[..end].TrimEnd(' ', '.');
    }
}
