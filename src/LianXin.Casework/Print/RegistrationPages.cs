using LianXin.Ui.Print;

namespace LianXin.Casework.Print;

/// <summary>
/// Shares the person's words out among the sheets: the first also carries the facts, the last the wish and the boxes
/// to sign in. Lines are counted for 10.5 pt in the wide cell of the form.
/// </summary>
internal static class RegistrationPages
{
    private const int Width = 38;
    private const int OnOnlySheet = 8;
    private const int OnFirst = 23;
    private const int OnFurther = 38;
    private const int ForBoxes = 17;

    public static IReadOnlyList<string> Cut(string words, string? wish)
    {
        var wishLines = (wish?.Length ?? 0) / Width;
        var alone = PagedText.Cut(words, Width, Math.Max(OnOnlySheet - wishLines, 1), OnFurther);
        if (alone.Count == 1)
            return alone;
        var pages = PagedText.Cut(words, Width, OnFirst, OnFurther);
        var last = PagedText.Cut(pages[^1], Width, OnFurther - ForBoxes - wishLines, OnFurther);
        return pages.Count > 1 && last.Count == 1 ? pages : [.. pages, ""];
    }
}
