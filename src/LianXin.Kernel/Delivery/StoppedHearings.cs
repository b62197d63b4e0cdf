using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Delivery;

/// <summary>A stream in which a hearer has come no further, and why.</summary>
/// <param name="Heard">The version up to which it has heard everything.</param>
public sealed record StoppedHearing(
    string Hearer,
    string Office,
    string StreamKind,
    string StreamId,
    int Heard,
    int Attempts,
    string LastError,
    DateTimeOffset StoppedAt
);

/// <summary>For the operator: what stands still in the office, and how to set it going again.</summary>
public sealed class StoppedHearings(IDbContextFactory<LianXinDb> databases, Transactions transactions)
{
    public async Task<IReadOnlyList<StoppedHearing>> List(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Hearing>()
            .Where(h => h.StoppedAt != null)
            .OrderByDescending(h => h.StoppedAt)
            .Select(h => new StoppedHearing(
                h.Hearer,
                h.Office,
                h.StreamKind,
                h.StreamId,
                h.Version,
                h.Attempts,
                h.LastError ?? "",
                h.StoppedAt!.Value
            ))
            .ToListAsync(ct);
    }

    /// <summary>Tries the same fact again at once; nothing is left out.</summary>
    public async Task Release(StoppedHearing stopped, CancellationToken ct)
    {
        var released = await transactions.Commit(db => Release(db, stopped, ct), ct);
        if (released == 0)
            throw new NotOnRecordException("这条消息已经不在停止之列。");
    }

    private static Task<int> Release(LianXinDb db, StoppedHearing stopped, CancellationToken ct)
    {
        db.Errands.Add(Errand.TellFacts);
        return db.Set<Hearing>()
            .Where(h => h.Hearer == stopped.Hearer && h.Office == stopped.Office && h.StoppedAt != null)
            .Where(h => h.StreamKind == stopped.StreamKind && h.StreamId == stopped.StreamId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(h => h.StoppedAt, (DateTimeOffset?)null)
                        .SetProperty(h => h.HeldUntil, (DateTimeOffset?)null)
                        .SetProperty(h => h.Attempts, 0),
                ct
            );
    }
}
