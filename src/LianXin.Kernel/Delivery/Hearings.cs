using System.Linq.Expressions;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Delivery;

/// <summary>Who has heard what: the claims, the progress and the failures, as the database keeps them.</summary>
internal sealed class Hearings(Background house, TimeProvider clock)
{
    private const int StreamsAtOnce = 100;
    private const int FactsAtOnce = 50;
    private const int Attempts = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Streams with something this hearer has not heard and nobody is just telling it.</summary>
    public Task<List<StreamId>> Waiting(Hearer hearer, CancellationToken ct)
    {
        var now = clock.Now;
        return house.Read(
            async db =>
            {
                var streams = await Untold(db, hearer)
                    .Where(row =>
                        !db.Set<Hearing>()
                            .Any(h =>
                                h.Hearer == hearer.Name
                                && h.Office == row.Office
                                && h.StreamKind == row.StreamKind
                                && h.StreamId == row.StreamId
                                && (h.Version >= row.Version || h.StoppedAt != null || h.HeldUntil > now)
                            )
                    )
                    .Select(row => new
                    {
                        row.Office,
                        row.StreamKind,
                        row.StreamId,
                    })
                    .Distinct()
                    .OrderBy(stream => stream.Office)
                    .ThenBy(stream => stream.StreamId)
                    .Take(StreamsAtOnce)
                    .ToListAsync(ct);
                return streams.ConvertAll(s => new StreamId(s.Office, s.StreamKind, s.StreamId));
            },
            ct
        );
    }

    /// <summary>The stream is ours for a minute; null when somebody else was faster, or has already told it all.</summary>
    public Task<Hearing?> Claim(Hearer hearer, StreamId stream, CancellationToken ct)
    {
        var (now, claim) = (clock.Now, Guid.NewGuid());
        return house.Commit(
            async db =>
            {
                await Begin(db, hearer, stream, ct);
                var untold = Of(Untold(db, hearer), stream);
                var won = await Of(db, hearer, stream)
                    .Where(h => h.StoppedAt == null && (h.HeldUntil == null || h.HeldUntil <= now))
                    .Where(h => untold.Any(row => row.Version > h.Version))
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(h => h.Claim, claim).SetProperty(h => h.HeldUntil, now + Lease),
                        ct
                    );
                return won == 1 ? await Of(db, hearer, stream).AsNoTracking().SingleAsync(ct) : null;
            },
            ct
        );
    }

    public Task<List<OutboxRow>> Next(Hearer hearer, Hearing hearing, CancellationToken ct) =>
        house.Read(
            db =>
                Of(Untold(db, hearer), new(hearing.Office, hearing.StreamKind, hearing.StreamId))
                    .AsNoTracking()
                    .Where(row => row.Version > hearing.Version)
                    .OrderBy(row => row.Version)
                    .Take(FactsAtOnce)
                    .ToListAsync(ct),
            ct
        );

    /// <summary>
    /// Part of the hearer's own transaction, and its first statement: on PostgreSQL it also locks the row, so that a
    /// claim that lapsed meanwhile cannot let the same fact count twice. False when the stream is no longer ours.
    /// </summary>
    public async Task<bool> Heard(LianXinDb db, Hearing hearing, OutboxRow row, bool last, CancellationToken ct)
    {
        DateTimeOffset? heldUntil = last ? null : clock.Now + Lease;
        var marked = await Ours(db, hearing)
            .Where(h => h.Version < row.Version)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(h => h.Version, row.Version)
                        .SetProperty(h => h.HeldUntil, heldUntil)
                        .SetProperty(h => h.Attempts, 0)
                        .SetProperty(h => h.LastError, (string?)null),
                ct
            );
        return marked == 1;
    }

    public Task<int> Failed(Hearing hearing, int attempts, Exception failed, CancellationToken ct)
    {
        var now = clock.Now;
        DateTimeOffset? stoppedAt = attempts >= Attempts ? now : null;
        return house.Commit(
            db =>
                Ours(db, hearing)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(h => h.Attempts, attempts)
                                .SetProperty(h => h.LastError, Retry.Why(failed))
                                .SetProperty(h => h.HeldUntil, now + Retry.After(attempts))
                                .SetProperty(h => h.StoppedAt, stoppedAt),
                        ct
                    ),
            ct
        );
    }

    /// <summary>Lays aside what everybody has heard, and what nobody wants to hear.</summary>
    public async Task Settle(IEnumerable<Hearer> hearers, CancellationToken ct)
    {
        var now = clock.Now;
        IQueryable<OutboxRow> Passed(LianXinDb db) =>
            hearers.Aggregate(Unsettled(db), (rows, hearer) => rows.Where(HasPassed(db, hearer)));

        if (await house.Read(db => Passed(db).AnyAsync(ct), ct))
            await house.Commit(
                db => Passed(db).ExecuteUpdateAsync(set => set.SetProperty(row => row.SettledAt, now), ct),
                ct
            );
    }

    private static Expression<Func<OutboxRow, bool>> HasPassed(LianXinDb db, Hearer hearer) =>
        row =>
            !hearer.Facts.Contains(row.Fact)
            || db.Set<Hearing>()
                .Any(h =>
                    h.Hearer == hearer.Name
                    && h.Office == row.Office
                    && h.StreamKind == row.StreamKind
                    && h.StreamId == row.StreamId
                    && h.Version >= row.Version
                );

    private static IQueryable<OutboxRow> Unsettled(LianXinDb db) =>
        db.Set<OutboxRow>().Where(row => row.SettledAt == null);

    private static IQueryable<OutboxRow> Untold(LianXinDb db, Hearer hearer) =>
        Unsettled(db).Where(row => hearer.Facts.Contains(row.Fact));

    private static IQueryable<OutboxRow> Of(IQueryable<OutboxRow> rows, StreamId stream) =>
        rows.Where(row => row.Office == stream.Office && row.StreamKind == stream.Kind && row.StreamId == stream.Id);

    private static IQueryable<Hearing> Of(LianXinDb db, Hearer hearer, StreamId stream) =>
        db.Set<Hearing>()
            .Where(h => h.Hearer == hearer.Name && h.Office == stream.Office)
            .Where(h => h.StreamKind == stream.Kind && h.StreamId == stream.Id);

    private static IQueryable<Hearing> Ours(LianXinDb db, Hearing hearing) =>
        db.Set<Hearing>()
            .Where(h => h.Hearer == hearing.Hearer && h.Office == hearing.Office && h.Claim == hearing.Claim)
            .Where(h => h.StreamKind == hearing.StreamKind && h.StreamId == hearing.StreamId);

    private static Task<int> Begin(LianXinDb db, Hearer hearer, StreamId stream, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO hearings ("Hearer", "Office", "StreamKind", "StreamId", "Version", "Attempts")
            VALUES ({hearer.Name}, {stream.Office}, {stream.Kind}, {stream.Id}, 0, 0) ON CONFLICT DO NOTHING
            """,
            ct
        );
}
