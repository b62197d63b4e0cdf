using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>Runs whatever is due. A failure is tried again for as long as it takes: a forgotten deadline is worse.</summary>
internal sealed partial class DueRunner(
    IEnumerable<DueKind> kinds,
    Claims claims,
    Background background,
    TimeProvider clock,
    ILogger<DueRunner> log
) : IErrand
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, DueKind> known = kinds.ToDictionary(kind => kind.Name);
    private bool sweepsPlanned;

    public Errand Runs => Errand.DoDueWork;

    public async Task<bool> RunOnce(CancellationToken ct)
    {
        if (!sweepsPlanned)
            sweepsPlanned = await background.Commit(db => PlanSweeps(db, ct), ct);
        return await claims.Work<DueWorkRow>(AtOnce, Lease, row => Run(row, ct), ct);
    }

    private async Task Run(DueWorkRow row, CancellationToken ct)
    {
        try
        {
            var kind =
                known.GetValueOrDefault(row.Kind)
                ?? throw new InvalidOperationException($"Nobody here does {row.Kind}.");
            var due = new DueItem(row.Office, row.Key, row.DueAt!.Value);
            await background.For(
                row.Office,
                async services =>
                {
                    await kind.Run(services, due, ct);
                    return true;
                }
            );
            await Done(row, kind.Every, ct);
        }
        catch (Exception failed) when (!ct.IsCancellationRequested)
        {
            LogFailure(row.Kind, row.Key, failed);
            await Failed(row, failed, ct);
        }
    }

    /// <summary>A row that was scheduled anew meanwhile is no longer ours, and stays.</summary>
    private Task<int> Done(DueWorkRow row, TimeSpan? every, CancellationToken ct)
    {
        var next = clock.Now + every;
        return background.Commit(
            db =>
                next is null
                    ? Claims.Ours(db, row).ExecuteDeleteAsync(ct)
                    : Claims
                        .Ours(db, row)
                        .ExecuteUpdateAsync(
                            set =>
                                set.SetProperty(r => r.DueAt, next)
                                    .SetProperty(r => r.HeldUntil, (DateTimeOffset?)null)
                                    .SetProperty(r => r.Attempts, 0)
                                    .SetProperty(r => r.LastError, (string?)null),
                            ct
                        ),
            ct
        );
    }

    private Task<int> Failed(DueWorkRow row, Exception failed, CancellationToken ct)
    {
        var rest = clock.Now + Retry.After(row.Attempts + 1);
        return background.Commit(
            db =>
                Claims
                    .Ours(db, row)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(r => r.Attempts, row.Attempts + 1)
                                .SetProperty(r => r.HeldUntil, rest)
                                .SetProperty(r => r.LastError, Retry.Why(failed)),
                        ct
                    ),
            ct
        );
    }

    /// <summary>Every node does it; the first one's row stays.</summary>
    private async Task<bool> PlanSweeps(LianXinDb db, CancellationToken ct)
    {
        foreach (var sweep in known.Values.Where(kind => kind.Every is not null))
        {
            var (id, due) = (Guid.CreateVersion7(), db.Dialect.Stored(clock.Now));
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO due_work ("Id", "Office", "Kind", "Key", "DueAt", "Attempts")
                VALUES ({id}, '', {sweep.Name}, '', {due}, 0) ON CONFLICT ("Office", "Kind", "Key") DO NOTHING
                """,
                ct
            );
        }
        return true;
    }

    [LoggerMessage(LogLevel.Error, "{Kind} of {Key} failed and will be tried again.")]
    private partial void LogFailure(string kind, string key, Exception failed);
}
