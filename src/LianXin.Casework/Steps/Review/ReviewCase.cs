using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Review;

/// <summary>What the reviewer finds.</summary>
public sealed class ReviewForm : StepForm
{
    [Required(ErrorMessage = "请判断诉求是否合理。"), OneOf<Reasonableness>]
    public Reasonableness? Reasonable { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }

    [PlainText(500)]
    public string? Remark { get; set; }
}

/// <summary>审核: by somebody who did not handle it, before the person is asked to judge.</summary>
internal sealed class ReviewCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, ReviewForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var remark = await on.Seal.TextOrNone("review-remark", form.Remark);
                var evaluateBy = await clocks.Start(on.Db, LimitItem.Evaluation, on.Stamp.At, ct);
                on.Case.Review(new(form.Reasonable!.Value, form.Told!.Value, remark, evaluateBy), on.Stamp);
            },
            ct
        );
}
