using LianXin.Casework.Citizens;
using LianXin.Casework.Desk;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps;

/// <summary>
/// Refuses (<c>stale</c>) a form over which somebody was faster, and says who did what and when, so that its writer need
/// not look for it. A citizen is told what happened, not by whom.
/// </summary>
internal sealed class Overtaken(Officers officers)
{
    public async Task MustNotBe(LianXinDb db, Case @case, int seen, CancellationToken ct)
    {
        if (@case.HasMovedSince(seen))
            throw await By(db, (await LastMove(db, @case, ct))!, ct);
    }

    public async Task MustNotBe(LianXinDb db, Order order, Case @case, int seen, CancellationToken ct)
    {
        if (!order.HasMovedSince(seen))
            return;
        var happened = await db.HistoryOf<OrderEvent>(Order.Kind, [order.Id], ct);
        var move = happened.Single(one => one.Version == order.MovedIn).Line();
        // Withdrawn, sent back or redone, a case takes its orders with it: that is what was done.
        var whole = await LastMove(db, @case, ct);
        throw await By(db, whole?.Stamp.At == move.Stamp.At ? whole : move, ct);
    }

    private static async Task<StoryLine?> LastMove(LianXinDb db, Case @case, CancellationToken ct) =>
        (await db.HistoryOf<CaseEvent>(Case.Kind, [@case.Number], ct))
            .SingleOrDefault(one => one.Version == @case.MovedIn)
            ?.Line();

    private async Task<RefusedException> By(LianXinDb db, StoryLine move, CancellationToken ct) =>
        db.Viewer.Id.Length == 0
            ? new RefusedException(
                "stale",
                "就在刚才，这件事有了新进展：{0}。您这一步没有办，填写的都还在，请看过进度再决定。",
                move.What
            )
            : new RefusedException(
                "stale",
                "就在刚才，{0}办了“{1}”（{2}），您这一步没有办。填写的都还在，请看看案件现在怎样，再决定怎么办。",
                await Name(move.Stamp.By, ct),
                move.What,
                move.Stamp.At.InOffice.ToString("HH:mm", null)
            );

    private async Task<string> Name(Officer by, CancellationToken ct) =>
        by.Id == Citizen.Self.Id ? "来访人"
        : (await officers.Names([by.Id], ct)).TryGetValue(by.Id, out var known) ? known.FullName
        : by.Id;
}
