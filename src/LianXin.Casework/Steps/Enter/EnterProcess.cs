using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Files;
using LianXin.Contracts;
using LianXin.Kernel;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Steps.Enter;

/// <summary>One entry of the process.</summary>
public sealed class EnterForm : StepForm, ITakePhotos
{
    [Required(ErrorMessage = "请写下办理情况：做了什么、在哪里、谁在场。"), PlainText(2000)]
    public string? Words { get; set; }

    public IReadOnlyList<IFormFile>? Photos { get; set; }
}

/// <summary>办理记录: what was done, where and by whom.</summary>
internal sealed class EnterProcess(CaseMoves moves, Attachments attachments)
{
    public Task Run(string order, EnterForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                var files = await attachments.Keep(on.Db, on.Case.Reporter, ct);
                on.Order.Enter(await on.Seal.Text("process", form.Words!), files, on.Stamp);
            },
            ct
        );
}
