using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Improve;

/// <summary>What has to be better.</summary>
public sealed class ImproveForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>单位退改: the head wants the answer better before it leaves the unit.</summary>
internal sealed class ImproveReply(CaseMoves moves)
{
    public Task Run(string order, ImproveForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.Reopen(await on.Seal.Text("improve", form.Reason!), on.Order.Due, on.Stamp);
            },
            ct
        );
}
