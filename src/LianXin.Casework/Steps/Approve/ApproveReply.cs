using LianXin.Contracts;
using LianXin.Contracts.Hall;

namespace LianXin.Casework.Steps.Approve;

/// <summary>The head's approval.</summary>
public sealed class ApproveForm : StepForm { }

/// <summary>单位审批: the head of the lead stands by the answer, and the case comes to 业务办结.</summary>
internal sealed class ApproveReply(CaseMoves moves, Clocks clocks)
{
    public Task Run(string order, ApproveForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                var review = await clocks.Start(on.Db, LimitItem.Review, on.Stamp.At, ct);
                on.Order.Approve(on.Stamp);
                on.Case.Complete(new(on.Order.Proven!, on.Order.Handler!, order, review), on.Stamp);
            },
            ct
        );
}
