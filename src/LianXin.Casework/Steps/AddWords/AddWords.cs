using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.AddWords;

/// <summary>What the person would like to add.</summary>
public sealed class AddWordsForm : StepForm
{
    [Required(ErrorMessage = "请写下要补充的内容。"), PlainText(2000)]
    public string? Words { get; set; }
}

/// <summary>补充: it moves nothing and throws no clerk out.</summary>
internal sealed class AddWords(CaseMoves moves)
{
    public Task Run(string number, AddWordsForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) => on.Case.Add(await on.Seal.Text("added-words", form.Words!), [], on.Stamp),
            ct
        );
}
