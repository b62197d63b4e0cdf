using LianXin.Contracts;

namespace LianXin.Casework.Steps.ReadWords;

/// <summary>Nothing to fill in: the press says it.</summary>
public sealed class ReadWordsForm : StepForm;

/// <summary>看补充: the person sees on the progress page that somebody has read what they added.</summary>
internal sealed class ReadWords(CaseMoves moves)
{
    public Task Run(string number, ReadWordsForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            (CaseMove on) =>
            {
                on.Case.ReadWords(form.SeenVersion, on.Stamp);
                return Task.CompletedTask;
            },
            ct
        );
}
