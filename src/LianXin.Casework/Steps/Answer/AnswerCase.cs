using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Files;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Steps.Answer;

/// <summary>What was answered on the spot.</summary>
public sealed class AnswerForm : ClassifyForm, ITakePhotos
{
    [Required(ErrorMessage = "请选择结果类型。"), OneOf<ResultType>]
    public ResultType? Result { get; set; }

    [Required(ErrorMessage = "请写下答复。"), PlainText(4000)]
    public string? Words { get; set; }

    [Required(ErrorMessage = "请写明依据。"), PlainText(500)]
    public string? Basis { get; set; }

    public DateOnly? Promise { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }

    public IReadOnlyList<IFormFile>? Photos { get; set; }
}

/// <summary>现场答复: what can be answered at once needs no order.</summary>
internal sealed class AnswerCase(CaseMoves moves, Clocks clocks, Attachments attachments)
{
    public Task Run(string number, AnswerForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var what = await form.Classify(on);
                var answer = await on.Seal.Text("answer", form.Words!);
                var basis = await on.Seal.Text("basis", form.Basis!);
                var review = await clocks.Start(on.Db, LimitItem.Review, on.Stamp.At, ct);
                var files = await attachments.Keep(on.Db, on.Case.Reporter, ct);
                var how = new Completion(form.Result!.Value, answer, basis, form.Promise, files);
                on.Case.Answer(what, new(how, form.Told!.Value, review), on.Stamp);
            },
            ct
        );
}
