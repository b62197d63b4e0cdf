using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.DecideReturn;

/// <summary>What the office decides on a return.</summary>
public sealed class DecideReturnForm : StepForm
{
    [Required(ErrorMessage = "请选择是否同意退单。")]
    public bool? Agreed { get; set; }

    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>退单审核: agreed, the matter waits for another unit; refused, this one is designated.</summary>
internal sealed class DecideReturn(CaseMoves moves)
{
    public Task Run(string order, DecideReturnForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.DecideReturn(
                    form.Agreed!.Value,
                    await on.Seal.Text("return-decision", form.Reason!),
                    on.Stamp
                );
                if (form.Agreed.Value)
                    on.Case.TakeBack(order, on.Stamp);
            },
            ct
        );
}
