using LianXin.Casework.Desk;

namespace LianXin.Casework.Unit;

/// <summary>What a unit can do with an order now.</summary>
internal static class OrderActions
{
    private static readonly CaseAction Return = new("申请退单", "return", CaseworkPolicies.Return);

    /// <param name="order">Of the unit that looks.</param>
    /// <param name="mayCall">The person left a number, and the unit may know it.</param>
    public static IEnumerable<CaseAction> OpenActions(this Order order, bool mayCall, DateTimeOffset now) =>
        order.Standing switch
        {
            OrderStanding.Sent =>
            [
                new("签收", "sign-in", CaseworkPolicies.Handle, IsMain: true),
                .. order.MayBeReturned(now) ? [Return] : Array.Empty<CaseAction>(),
            ],
            OrderStanding.SignedIn =>
            [
                .. Answer(order),
                .. mayCall
                    ?
                    [
                        new("查看联系方式", "unmask", CaseworkPolicies.Handle),
                        new("首次联系", "contact", CaseworkPolicies.Handle),
                    ]
                    : Array.Empty<CaseAction>(),
                new("写办理记录", "enter", CaseworkPolicies.Handle),
                .. order.MayBeReturned(now) ? [Return] : Array.Empty<CaseAction>(),
            ],
            OrderStanding.Replied =>
            [
                .. order.Due.Paused is null
                    ? [new("审批答复", "approve", CaseworkPolicies.Approve, IsMain: true)]
                    : Array.Empty<CaseAction>(),
                new("退回修改", "improve", CaseworkPolicies.Approve),
            ],
            OrderStanding.ReturnAsked or OrderStanding.Settled or OrderStanding.Returned or OrderStanding.Recalled =>
            [],
        };

    private static CaseAction[] Answer(Order order) =>
        order switch
        {
            { Role: OrderRole.CoHandler } => [new("提交协办意见", "advise", CaseworkPolicies.Handle, IsMain: true)],
            { Due.Paused: null } => [new("办结答复", "reply", CaseworkPolicies.Handle, IsMain: true)],
            _ => [],
        };
}
