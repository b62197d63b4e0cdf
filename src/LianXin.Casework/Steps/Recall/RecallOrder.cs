using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Recall;

/// <summary>Why the order is recalled.</summary>
public sealed class RecallForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>收回: the office takes an order back that somebody else shall do, or nobody.</summary>
internal sealed class RecallOrder(CaseMoves moves)
{
    public Task Run(string order, RecallForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.Recall(await on.Seal.Text("recall", form.Reason!), on.Stamp);
                on.Case.CallBack(order, on.Stamp);
            },
            ct
        );
}
