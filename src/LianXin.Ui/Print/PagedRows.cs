namespace LianXin.Ui.Print;

/// <summary>A row of a printed form: what is asked, and what stands there.</summary>
public sealed record PaperRow(string Label, string Text);

/// <summary>Shares the rows of a form out among its sheets; a row too long for what is left goes on on the next.</summary>
public static class PagedRows
{
    /// <summary>Its rules and paddings take as much as one line.</summary>
    private const int Frame = 1;

    /// <summary>A row is not begun at the foot of a sheet for less.</summary>
    private const int Least = 2;

    /// <param name="width">Han characters on a line of the wide cell.</param>
    /// <param name="lines">Lines on a sheet.</param>
    /// <param name="foot">Lines below the last row, for what is signed.</param>
    /// <returns>The rows of each sheet; the last may have none, and only what is signed.</returns>
    public static IReadOnlyList<IReadOnlyList<PaperRow>> Cut(IEnumerable<PaperRow> rows, int width, int lines, int foot)
    {
        var (sheets, left) = (new List<List<PaperRow>> { new() }, lines);
        foreach (var row in rows)
        {
            if (left < Frame + Least)
                Turn();
            var pieces = PagedText.Cut(row.Text.Trim(), width, left - Frame, lines - Frame);
            foreach (var (number, piece) in pieces.Index())
            {
                if (number > 0)
                    Turn();
                sheets[^1].Add(row with { Text = piece });
                left -= Frame + PagedText.Lines(piece, width);
            }
        }
        if (left < foot)
            Turn();
        return sheets;

        void Turn()
        {
            sheets.Add([]);
            left = lines;
        }
    }
}
