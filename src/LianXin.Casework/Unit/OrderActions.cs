using LianXin.Casework.Desk;

namespace LianXin.Casework.Unit;

/// <summary>What a unit can do with an order now.</summary>
internal static class OrderActions
{
    private static readonly CaseAction Return = new("申请退单", "return", CaseworkPolicies.Return);

    public static IEnumerable<CaseAction> OpenActions(this Order order) =>
        order.Standing switch
        {
            OrderStanding.Sent =>
            [
                new("签收", "sign-in", CaseworkPolicies.Handle, IsMain: true),
                .. order.Designated ? Array.Empty<CaseAction>() : [Return],
            ],
            OrderStanding.SignedIn =>
            [
                order.Role is OrderRole.Lead
                    ? new("办结答复", "reply", CaseworkPolicies.Handle, IsMain: true)
                    : new("提交协办意见", "advise", CaseworkPolicies.Handle, IsMain: true),
                new("查看联系方式", "unmask", CaseworkPolicies.Handle),
                new("首次联系", "contact", CaseworkPolicies.Handle),
                new("写办理记录", "enter", CaseworkPolicies.Handle),
                .. order.Designated ? Array.Empty<CaseAction>() : [Return],
            ],
            OrderStanding.Replied =>
            [
                new("审批答复", "approve", CaseworkPolicies.Approve, IsMain: true),
                new("退回修改", "improve", CaseworkPolicies.Approve),
            ],
            OrderStanding.ReturnAsked or OrderStanding.Settled or OrderStanding.Returned or OrderStanding.Recalled =>
            [],
        };
}
