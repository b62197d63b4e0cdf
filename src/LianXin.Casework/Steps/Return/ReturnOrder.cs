using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Return;

/// <summary>Why the matter is not this unit's.</summary>
public sealed class ReturnForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }

    [PlainText(40)]
    public string? BetterUnit { get; set; }
}

/// <summary>退单: not ours, once and in time, with reason and the unit it belongs to.</summary>
internal sealed class ReturnOrder(CaseMoves moves)
{
    public Task Run(string order, ReturnForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                var reason = await on.Seal.Text("return", form.Reason!);
                on.Order.Return(reason, string.IsNullOrWhiteSpace(form.BetterUnit) ? null : form.BetterUnit, on.Stamp);
            },
            ct
        );
}
