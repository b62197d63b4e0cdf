namespace LianXin.Hall.Subjects;

/// <summary>Codes of subjects hold the way to them: <c>housing.heating.cold-radiators</c>.</summary>
internal static class SubjectCode
{
    public const int Levels = 3;

    public static string? Parent(string code) => code.LastIndexOf('.') is > 0 and var dot ? code[..dot] : null;

    public static int Level(string code) => code.Count(c => c == '.') + 1;

    /// <summary>Itself, then its parents.</summary>
    public static IEnumerable<string> UpToRoot(string code)
    {
        for (var at = code; at is not null; at = Parent(at))
            yield return at;
    }
}
