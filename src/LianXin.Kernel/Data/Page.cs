using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>One page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Number of the first row, from 1; 0 where there is none.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int First, int Total)
{
    public int Last => First + Rows.Count - (First == 0 ? 0 : 1);
    public bool HasPrevious => First > 1;
    public bool HasNext => Last < Total;
}

public static class Paging
{
    /// <param name="number">Below 1 is 1; beyond the end is the last page.</param>
    public static async Task<Page<T>> ToPage<T>(this IQueryable<T> ordered, int number, int size, CancellationToken ct)
    {
        var total = await ordered.CountAsync(ct);
        var shown = Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
        var before = (shown - 1) * size;
        var rows = await ordered.Skip(before).Take(size).ToListAsync(ct);
        return new(rows, shown, rows.Count == 0 ? 0 : before + 1, total);
    }
}
