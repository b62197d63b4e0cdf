using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.ReissueCode;

/// <summary>How the clerk made sure that it is the person.</summary>
public sealed class ReissueCodeForm : StepForm
{
    [Required(ErrorMessage = "请写明怎样核对了来访人的身份。"), PlainText(200)]
    public string? Reason { get; set; }
}

/// <summary>重新发放查询码: at the counter, or to the known phone (decisions 25).</summary>
internal sealed class ReissueCode(CaseMoves moves)
{
    public Task Run(string number, ReissueCodeForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) => on.Case.ReissueCode(await on.Seal.Text("reissue", form.Reason!), on.Stamp),
            ct
        );
}
