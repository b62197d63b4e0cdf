using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Steps;

/// <summary>
/// How every step is taken: load, check that nobody moved it meanwhile, act, save; all again if somebody was faster.
/// The step says only what it does.
/// </summary>
internal sealed class CaseMoves(Transactions transactions, TextVault vault, Overtaken overtaken, TimeProvider clock)
{
    public Task Take(string number, StepForm form, Officer by, Func<CaseMove, Task> step, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                var @case = await db.Cases.OnRecord(number, ct);
                await overtaken.MustNotBe(db, @case, form.SeenVersion, ct);
                await step(new(db, @case, new(by, clock.Now), Seal(db, @case, ct), ct));
                return number;
            },
            ct
        );

    /// <summary>A step nobody takes by hand: its time has come.</summary>
    public Task TakeInTime(string number, Func<CaseMove, Task> step, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                var @case = await db.Cases.OnRecord(number, ct);
                await step(new(db, @case, new(Accounts.House, clock.Now), Seal(db, @case, ct), ct));
                return number;
            },
            ct
        );

    /// <summary>A step on one order, with the case it is for at hand.</summary>
    public Task Take(string id, StepForm form, Officer by, Func<OrderMove, Task> step, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                var order = await db.Orders.OnRecord(id, ct);
                var @case = await db.Cases.OnRecord(order.Case, ct);
                await overtaken.MustNotBe(db, order, @case, form.SeenVersion, ct);
                await step(new(db, order, @case, new(by, clock.Now), Seal(db, @case, ct), ct));
                return id;
            },
            ct
        );

    private Sealing Seal(LianXinDb db, Case @case, CancellationToken ct) => new(vault, db, @case.Reporter, ct);
}

/// <summary>One step on a case, inside its transaction.</summary>
internal sealed record CaseMove(LianXinDb Db, Case Case, Stamp Stamp, Sealing Seal, CancellationToken Ct)
{
    /// <summary>The case's open orders, to be recalled or reset with it.</summary>
    public async Task<IReadOnlyList<Order>> OpenOrders()
    {
        var all = await Db.Orders.Where(order => order.Case == Case.Number).ToListAsync(Ct);
        MustSeeOrders(all.Count);
        return [.. all.Where(order => order.IsOpen)];
    }

    /// <summary>The order that was answered and has to be gone on with.</summary>
    public async Task<Order> LeadOrder()
    {
        MustSeeOrders(await Db.Orders.CountAsync(order => order.Case == Case.Number, Ct));
        return await Db.Orders.OnRecord(Case.LeadOrder!, Ct);
    }

    /// <summary>Whoever only registered what is kept to named persons sees the case and not its orders, so cannot move them.</summary>
    private void MustSeeOrders(int seen)
    {
        if (seen < Case.Orders.Count)
            throw new RefusedException("case.named-only", "这件事由专人办理，请专人来办这一步。");
    }
}

/// <summary>One step on an order, inside its transaction.</summary>
internal sealed record OrderMove(LianXinDb Db, Order Order, Case Case, Stamp Stamp, Sealing Seal, CancellationToken Ct);
