using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel;
using Microsoft.Extensions.Options;

namespace LianXin.Casework.Steps.Archive;

/// <summary>What the archivist fixes at filing.</summary>
public sealed class ArchiveForm : StepForm
{
    [Required(ErrorMessage = "请选择保管期限。"), OneOf<Retention>]
    public Retention? Retention { get; set; }

    [Required(ErrorMessage = "请填写页数。"), Range(1, 9999, ErrorMessage = "页数在 1 到 9999 之间。")]
    public int? Pages { get; set; }

    [Required(ErrorMessage = "请填写题名。"), PlainText(200)]
    public string? Title { get; set; }

    /// <summary>缺件说明</summary>
    [PlainText(500)]
    public string? Missing { get; set; }
}

/// <summary>整理归档: the piece gets its number now, gap-free, whoever files at the same moment (domain.md §1.10).</summary>
internal sealed class ArchiveCase(CaseMoves moves, IOptions<CaseworkOptions> options)
{
    public Task Run(string number, ArchiveForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var title = await on.Seal.Text("archive-title", form.Title!);
                var missing = await on.Seal.TextOrNone("archive-missing", form.Missing);
                var archive = await on.Db.DrawArchiveNumber(on.Case, form.Retention!.Value, options.Value, ct);
                on.Case.Archive(new(archive, form.Retention.Value, form.Pages!.Value, title, missing), on.Stamp);
            },
            ct
        );
}
