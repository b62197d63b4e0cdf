using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Withdraw;

/// <summary>Why the person no longer wants it handled.</summary>
public sealed class WithdrawForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>撤回: by the person, or by the clerk the person told; open orders are recalled.</summary>
internal sealed class WithdrawCase(CaseMoves moves)
{
    public Task Run(string number, WithdrawForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var reason = await on.Seal.Text("withdrawal", form.Reason!);
                foreach (var order in await on.OpenOrders())
                    order.Recall(reason, on.Stamp);
                on.Case.Withdraw(reason, on.Stamp);
            },
            ct
        );
}
