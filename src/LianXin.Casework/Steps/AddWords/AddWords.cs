using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Files;
using LianXin.Contracts;
using LianXin.Kernel;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Steps.AddWords;

/// <summary>What the person would like to add.</summary>
public sealed class AddWordsForm : StepForm, ITakePhotos
{
    [Required(ErrorMessage = "请写下要补充的内容。"), PlainText(2000)]
    public string? Words { get; set; }

    public IReadOnlyList<IFormFile>? Photos { get; set; }
}

/// <summary>补充: it moves nothing and throws no clerk out.</summary>
internal sealed class AddWords(CaseMoves moves, Attachments attachments)
{
    public Task Run(string number, AddWordsForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var photos = await attachments.Keep(on.Db, on.Case.Reporter, ct);
                on.Case.Add(await on.Seal.Text("added-words", form.Words!), photos, on.Stamp);
            },
            ct
        );
}
