using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Files;
using LianXin.Contracts;
using LianXin.Kernel;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Steps.Reply;

/// <summary>The lead's answer.</summary>
public sealed class ReplyForm : StepForm, ITakePhotos
{
    [Required(ErrorMessage = "请选择结果类型。"), OneOf<ResultType>]
    public ResultType? Result { get; set; }

    [Required(ErrorMessage = "请写下给来访人的答复。"), PlainText(4000)]
    public string? Words { get; set; }

    [Required(ErrorMessage = "请写明依据。"), PlainText(500)]
    public string? Basis { get; set; }

    public DateOnly? Promise { get; set; }

    public IReadOnlyList<IFormFile>? Photos { get; set; }
}

/// <summary>办结答复: the lead's answer to the person, first to the head of its unit.</summary>
internal sealed class ReplyOrder(CaseMoves moves, Attachments attachments)
{
    public Task Run(string order, ReplyForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Case.MustNotBePaused();
                var answer = await on.Seal.Text("answer", form.Words!);
                var basis = await on.Seal.Text("basis", form.Basis!);
                var files = await attachments.Keep(on.Db, on.Case.Reporter, ct);
                on.Order.Reply(new(form.Result!.Value, answer, basis, form.Promise, files), on.Stamp);
            },
            ct
        );
}
