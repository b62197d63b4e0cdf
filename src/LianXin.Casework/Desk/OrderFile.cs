using LianXin.Casework.Data;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Desk;

/// <summary>An order as its unit reads it, with what it may know of the case.</summary>
internal sealed record OpenedOrder(Order Order, OpenedCase Of);

internal sealed class OrderFile(IDbContextFactory<LianXinDb> databases, CaseFile cases)
{
    public async Task<OpenedOrder> Open(string id, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var order = await db.Orders.AsNoTracking().OnRecord(id, ct);
        return new(order, await cases.Open(order.Case, ct));
    }

    /// <summary>The return that waits for a decision, or the last there was.</summary>
    public async Task<ReturnAsked> AskedReturn(Order order, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var happened = await db.HistoryOf<OrderEvent>(Order.Kind, [order.Id], ct);
        return happened.Select(one => one.What).OfType<ReturnAsked>().LastOrDefault()
            ?? throw new NotOnRecordException("这张派单没有申请退单。");
    }
}
