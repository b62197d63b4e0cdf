namespace LianXin.Ui.Print;

/// <summary>
/// Cuts a text into pages before it is printed, since the pages of a letter are made by the server: browsers of counties
/// are old and number no margins. A Han character is as wide as the type is high, so lines can be counted.
/// </summary>
public static class PagedText
{
    /// <param name="width">Han characters on a line.</param>
    /// <param name="first">Lines on the first page, which carries the rest of the form.</param>
    /// <param name="further">Lines on every page after it.</param>
    public static IReadOnlyList<string> Cut(string text, int width, int first, int further)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(width, Math.Min(first, further)), 1);
        var lines = Split(text, width);
        string[] pages = [.. lines.Skip(first).Chunk(further).Select(page => string.Concat(page))];
        return [string.Concat(lines.Take(first)), .. pages];
    }

    /// <summary>How many lines a text fills.</summary>
    public static int Lines(string text, int width) => Split(text.TrimEnd(), width).Count;

    private static List<string> Split(string text, int width)
    {
        var lines = new List<string>();
        var (start, used) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var wide = text[at] == '\n' ? 0 : HalfWidths(text[at]);
            if (used + wide > width * 2)
            {
                lines.Add(text[start..at]);
                (start, used) = (at, 0);
            }
            used += wide;
            if (text[at] == '\n')
            {
                lines.Add(text[start..(at + 1)]);
                (start, used) = (at + 1, 0);
            }
        }
        lines.Add(text[start..]);
        return lines;
    }

    /// <summary>A low surrogate takes no room of its own, so that a pair is never cut in two.</summary>
    private static int HalfWidths(char c) =>
        char.IsLowSurrogate(c) || c == '\r' ? 0
        : c < '\u1100' ? 1
        : 2;
}
