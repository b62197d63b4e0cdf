using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Desk;

/// <summary>What waits in each drawer; the menu and the head of the desk show the same figures.</summary>
internal sealed record WorkCounts(
    int Mine,
    int Overdue,
    int Today,
    int ToAccept,
    int ToReview,
    int ToEvaluate,
    int ToFile
);

/// <summary>我的待办: what waits for whoever is signed in, tightest deadline first, and how much waits where.</summary>
internal sealed class MyWork(IDbContextFactory<LianXinDb> databases, MyPart part, Ledger ledger, TimeProvider clock)
{
    public const int Shown = 50;

    private Task<WorkCounts>? counted;

    /// <summary>Counted once per request: every line of the menu asks, and the head of the desk again.</summary>
    public Task<WorkCounts> Count(CancellationToken ct) => counted ??= CountNow(ct);

    private async Task<WorkCounts> CountNow(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = clock.Now;
        return new(
            await (await part.Of(db, now)).CountAsync(ct),
            await db.Cases.Standing(DeadlineState.Overdue, now).CountAsync(ct),
            await db.Cases.Standing(DeadlineState.Today, now).CountAsync(ct),
            await Waiting(Awaited.Acceptance),
            await Waiting(Awaited.Review),
            await Waiting(Awaited.Judgement),
            await Waiting(Awaited.Filing)
        );

        Task<int> Waiting(Awaited what) => db.Cases.Awaiting([what], db, now).CountAsync(ct);
    }

    /// <summary>For the table of the desk; what waits without a deadline comes last.</summary>
    public async Task Show(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await ledger.Show(db, await part.Of(db, clock.Now), Shown, ct);
    }
}
