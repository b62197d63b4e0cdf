using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Journal;

/// <summary>One entry as its module understands it: what happened, by whom and when.</summary>
public sealed record Happened<TEvent>(int Version, TEvent Event, Stamp Stamp);

public static class StreamHistory
{
    /// <summary>Everything that happened to one aggregate of the viewer's office, in order. Whether they may see it is the caller's.</summary>
    public static async Task<IReadOnlyList<Happened<TEvent>>> History<TEvent>(
        this LianXinDb db,
        StreamId stream,
        CancellationToken ct
    )
        where TEvent : JournalEvent
    {
        var entries = await db
            .Journal.AsNoTracking()
            .Where(e => e.Office == stream.Office && e.StreamKind == stream.Kind && e.StreamId == stream.Id)
            .OrderBy(e => e.Version)
            .ToListAsync(ct);
        return [.. entries.Select(e => new Happened<TEvent>(e.Version, Vocabulary<TEvent>.Read(e), e.Stamp))];
    }
}
