using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.SendBack;

/// <summary>Why the answer does not stand.</summary>
public sealed class SendBackForm : StepForm
{
    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>审核退回: the answer does not stand; the lead goes on under the redo limit.</summary>
internal sealed class SendBackCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, SendBackForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var reason = await on.Seal.Text("send-back", form.Reason!);
                var due = await clocks.Start(on.Db, LimitItem.Redo, on.Stamp.At, ct);
                on.Case.SendBack(new(reason, due), on.Stamp);
                if (on.Case.LeadOrder is not null)
                    (await on.LeadOrder()).Reopen(reason, due, on.Stamp);
            },
            ct
        );
}
