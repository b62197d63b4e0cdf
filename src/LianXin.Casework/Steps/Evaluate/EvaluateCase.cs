using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Evaluate;

/// <summary>Solved first, then satisfied: one asks for facts, one for a feeling (domain.md Part 4 no. 7).</summary>
public sealed class EvaluateForm : StepForm
{
    [Required(ErrorMessage = "请选择问题有没有解决。"), OneOf<Solved>]
    public Solved? Solved { get; set; }

    [Required(ErrorMessage = "请选择满意程度。"), OneOf<Grade>]
    public Grade? Grade { get; set; }

    [PlainText(1000)]
    public string? Words { get; set; }
}

/// <summary>服务评价: by link, by code, or told to a clerk on the phone; once per service.</summary>
internal sealed class EvaluateCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(
        string number,
        EvaluateForm form,
        EvaluatedBy through,
        Officer by,
        CancellationToken ct = default
    ) => moves.Take(number, form, by, (CaseMove on) => Judge(on, form, through), ct);

    public async Task Judge(CaseMove on, EvaluateForm form, EvaluatedBy through)
    {
        var words = await on.Seal.TextOrNone("rating", form.Words);
        on.Case.Evaluate(new(form.Solved!.Value, form.Grade!.Value, through, words), on.Stamp);
        on.Case.StartCheck(await clocks.Start(on.Db, LimitItem.BadRatingCheck, on.Stamp.At, on.Ct), on.Stamp);
    }
}
