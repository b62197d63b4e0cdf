using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;

namespace LianXin.Casework.Steps.Extend;

/// <summary>Why more time is needed, and who allowed it.</summary>
public sealed class ExtendForm : StepForm
{
    [Required(ErrorMessage = "请填写延期理由。"), PlainText(500)]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "请选择批准人。"), OfficerId]
    public string? Approver { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }
}

/// <summary>延期: once, by the limit in force (domain.md §1.14); the first due date is kept in the deadline.</summary>
internal sealed class ExtendCase(CaseMoves moves, Clocks clocks, Officers officers)
{
    public async Task Run(string number, ExtendForm form, Officer by, CancellationToken ct = default)
    {
        await officers.MustHold(CaseworkPolicies.ApproversOfExtensions, form.Approver!, ct);
        await moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.MustBeWithUnits();
                var schedule = await clocks.Schedule(on.Db, ct);
                var more = (await clocks.Rule(LimitItem.OrdinaryExtension, on.Stamp.At, ct)).Period;
                var reason = await on.Seal.Text("extension", form.Reason!);
                foreach (var order in await on.OpenOrders())
                    order.Reset(order.Due.Extend(more, on.Stamp.At, schedule), on.Stamp);
                var due = on.Case.Due!.Extend(more, on.Stamp.At, schedule);
                on.Case.Extend(new(reason, form.Approver!, form.Told!.Value, due), on.Stamp);
            },
            ct
        );
    }
}
