using LianXin.Ui.Print;

namespace LianXin.Casework.Print;

/// <summary>One named text of the sheet, or as much of it as stands on one page.</summary>
internal sealed record GuidanceRow(string Name, string Text);

/// <summary>
/// Shares the texts of a 引导告知书 out among the sheets: the first also carries the heading, the last the code for
/// tracking and the boxes to sign in. Heights are in millimetres, for 10.5 pt in the wide cell of the form.
/// </summary>
internal static class GuidancePages
{
    private const int Width = 38;
    private const int Line = 6;
    private const int Edges = 4;
    private const int OnFirst = 198;
    private const int OnFurther = 236;
    private const int Closing = 126;

    public static IReadOnlyList<IReadOnlyList<GuidanceRow>> Cut(IEnumerable<GuidanceRow> rows)
    {
        List<List<GuidanceRow>> pages =
        [
            [],
        ];
        var room = OnFirst;
        foreach (var row in rows)
        {
            var lines = PagedText.Cut(row.Text, Width, 1, 1).ToArray();
            while (lines.Length > 0)
            {
                if (room < Edges + Line)
                {
                    pages.Add([]);
                    room = OnFurther;
                }
                var fit = Math.Min((room - Edges) / Line, lines.Length);
                pages[^1].Add(row with { Text = string.Concat(lines[..fit]) });
                room -= Edges + fit * Line;
                lines = lines[fit..];
            }
        }
        return room < Closing ? [.. pages, []] : pages;
    }
}
