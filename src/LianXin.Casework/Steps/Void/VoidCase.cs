using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Void;

/// <summary>Why it should never have been registered.</summary>
public sealed class VoidForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>误登作废: the number stays taken and the reason is kept.</summary>
internal sealed class VoidCase(CaseMoves moves)
{
    public Task Run(string number, VoidForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.Void(await on.Seal.Text("void", form.Reason!), on.Stamp);
            },
            ct
        );
}
