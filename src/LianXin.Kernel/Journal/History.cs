using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Journal;

/// <summary>One line of a stream's past, as its module understands it.</summary>
public sealed record Happened<TEvent>(string Stream, int Version, TEvent What, Stamp Stamp)
    where TEvent : JournalEvent;

/// <summary>Reads what happened, for the screens that tell it; the law never needs to.</summary>
public static class History
{
    /// <summary>Everything that happened to these streams of one kind, oldest first, in one query.</summary>
    public static async Task<IReadOnlyList<Happened<TEvent>>> HistoryOf<TEvent>(
        this LianXinDb db,
        string kind,
        IReadOnlyCollection<string> streams,
        CancellationToken ct
    )
        where TEvent : JournalEvent
    {
        var entries = await db
            .Journal.AsNoTracking()
            .Where(e => e.Office == db.Viewer.Office && e.StreamKind == kind && streams.Contains(e.StreamId))
            .OrderBy(e => e.At)
            .ThenBy(e => e.StreamId)
            .ThenBy(e => e.Version)
            .ToListAsync(ct);
        return
        [
            .. entries.Select(e => new Happened<TEvent>(e.StreamId, e.Version, Vocabulary<TEvent>.Read(e), e.Stamp)),
        ];
    }
}
