using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Decide;

/// <summary>What the panel found.</summary>
public sealed class DecideForm : StepForm
{
    [Required(ErrorMessage = "请写下评估意见。"), PlainText(2000)]
    public string? Opinion { get; set; }
}

/// <summary>评估: the panel's opinion closes what two redos could not settle.</summary>
internal sealed class DecideCase(CaseMoves moves)
{
    public Task Run(string number, DecideForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.Decide(await on.Seal.Text("panel", form.Opinion!), on.Stamp);
            },
            ct
        );
}
