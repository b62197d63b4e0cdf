using LianXin.Casework.Data;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Delivery.Mail;
using Facts = LianXin.Contracts.Casework;

namespace LianXin.Casework.Unit;

/// <summary>The unit learns by mail that there is something for it, and is urged where nobody looks.</summary>
internal sealed class TellUnit(IUnits units, Post post) : IHear<Facts.OrderSent>, IHear<Facts.OrderReopened>
{
    public static string Name => "casework.tell-unit";

    public async Task Hear(LianXinDb db, Told<Facts.OrderSent> told, CancellationToken ct)
    {
        var order = await db.Orders.OnRecord(told.Fact.Order, ct);
        await Write(db, order, "新的派单", "有一张新的派单，请登录查看并签收。", $"order-sent-{order.Id}", ct);
        await DueWork.Schedule<UrgeReading>(db, order.Id, order.SignInBy.Due, ct);
    }

    public async Task Hear(LianXinDb db, Told<Facts.OrderReopened> told, CancellationToken ct)
    {
        var order = await db.Orders.OnRecord(told.Fact.Order, ct);
        await Write(
            db,
            order,
            "派单退回续办",
            "有一张派单需要继续办理，请登录查看。",
            $"order-reopened-{order.Id}-{told.Version}",
            ct
        );
    }

    /// <summary>Nobody is written to where the unit has left no address: the badge in its menu has to do.</summary>
    public async Task Write(
        LianXinDb db,
        Order order,
        string subject,
        string sentence,
        string key,
        CancellationToken ct
    )
    {
        var unit = (await units.OnRecord(ct)).FirstOrDefault(unit => unit.Code == order.Unit);
        if (unit?.Mail is not { Length: > 0 } address)
            return;
        var letter = new Letter
        {
            To = address,
            Subject = subject,
            Sentence = sentence,
            Number = order.Letter,
            Path = $"/unit/orders/{order.Id}",
            Key = key,
        };
        await post.Put(db, letter, ct);
    }
}
