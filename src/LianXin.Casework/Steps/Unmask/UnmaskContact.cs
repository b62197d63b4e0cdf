using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Unmask;

/// <summary>Why it has to be seen.</summary>
public sealed class UnmaskForm : StepForm
{
    [Required(ErrorMessage = "请填写查看理由。"), PlainText(200)]
    public string? Reason { get; set; }
}

/// <summary>脱敏查看: a name or number in full, for a reason that stays on record.</summary>
internal sealed class UnmaskContact(CaseMoves moves)
{
    public Task Run(string number, UnmaskForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.Unmask(await on.Seal.Text("unmask", form.Reason!), on.Stamp);
            },
            ct
        );
}
