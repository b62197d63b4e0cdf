using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Journal;

/// <summary>The journal of every office, some streams at a time, in the order of its key.</summary>
internal static class JournalPages
{
    private const int Size = 50;

    public static async Task<List<StreamId>> StreamsAfter(this LianXinDb db, StreamId? last, CancellationToken ct)
    {
        var journal = db.Set<JournalEntry>();
        var rest = last is null
            ? journal
            : journal.FromSql(
                $"""
                SELECT * FROM journal
                WHERE ("Office", "StreamKind", "StreamId") > ({last.Office}, {last.Kind}, {last.Id})
                """
            );
        var page = await rest.Unfiltered()
            .Select(e => new
            {
                e.Office,
                e.StreamKind,
                e.StreamId,
            })
            .Distinct()
            .OrderBy(key => key.Office)
            .ThenBy(key => key.StreamKind)
            .ThenBy(key => key.StreamId)
            .Take(Size)
            .ToListAsync(ct);
        return [.. page.Select(key => new StreamId(key.Office, key.StreamKind, key.StreamId))];
    }

    /// <param name="streams">Neighbours, as <see cref="StreamsAfter"/> gives them.</param>
    public static Task<List<JournalEntry>> EntriesOf(
        this LianXinDb db,
        IReadOnlyList<StreamId> streams,
        CancellationToken ct
    )
    {
        var (first, last) = (streams[0], streams[^1]);
        return db.Set<JournalEntry>()
            .FromSql(
                $"""
                SELECT * FROM journal
                WHERE ("Office", "StreamKind", "StreamId") >= ({first.Office}, {first.Kind}, {first.Id})
                  AND ("Office", "StreamKind", "StreamId") <= ({last.Office}, {last.Kind}, {last.Id})
                """
            )
            .Unfiltered()
            .ToListAsync(ct);
    }
}
