using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Redo;

/// <summary>What has to be done better.</summary>
public sealed class RedoForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>重办: not solved or badly rated, twice at most (domain.md §1.14).</summary>
internal sealed class RedoCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, RedoForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var reason = await on.Seal.Text("redo", form.Reason!);
                var due = await clocks.Start(on.Db, LimitItem.Redo, on.Stamp.At, ct);
                on.Case.Redo(new(reason, due), on.Stamp);
                if (on.Case.LeadOrder is not null)
                    (await on.LeadOrder()).Reopen(reason, due, on.Stamp);
            },
            ct
        );
}
