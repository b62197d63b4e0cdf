using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Attempt;

/// <summary>A call in vain.</summary>
public sealed class AttemptForm : StepForm
{
    [PlainText(500)]
    public string? Note { get; set; }
}

/// <summary>联系不上: a call that reached nobody, at an hour of its own.</summary>
internal sealed class AttemptCall(CaseMoves moves)
{
    public Task Run(string number, AttemptForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.NotReached(await on.Seal.TextOrNone("attempt", form.Note), on.Stamp);
            },
            ct
        );
}
