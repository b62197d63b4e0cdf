using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Due;

namespace LianXin.Casework.Unit;

/// <summary>
/// At the end of the time for signing in an order that nobody has opened is urged once; from then on the desk shows it
/// as well.
/// </summary>
internal sealed class UrgeReading(Transactions transactions, TellUnit unit) : IDueWork
{
    public static string Kind => "casework.urge-reading";

    public Task Run(DueItem due, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                var order = await db.Orders.OnRecord(due.Key, ct);
                if (order is { ReadAt: null, IsOpen: true })
                    await unit.Write(
                        db,
                        order,
                        "派单还没有人看",
                        "有一张派单已过签收时限，还没有人打开看过，请尽快办理。",
                        $"order-unread-{order.Id}",
                        ct
                    );
                return order.Id;
            },
            ct
        );
}
