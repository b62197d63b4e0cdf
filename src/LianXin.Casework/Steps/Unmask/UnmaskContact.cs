using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps.Unmask;

/// <summary>Why it has to be seen.</summary>
public sealed class UnmaskForm : StepForm
{
    [Required(ErrorMessage = "请填写查看理由。"), PlainText(200)]
    public string? Reason { get; set; }
}

/// <summary>查看联系方式: names and numbers in full, for a reason that stays on record and that the person may ask for.</summary>
internal sealed class UnmaskContact(CaseMoves moves, Readings readings)
{
    /// <summary>How long after it was given the reason lasts, for the officer who gave it.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public Task Run(string number, UnmaskForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(number, form, by, (CaseMove on) => Unmask(on.Case, on, form), ct);

    /// <summary>For the unit that has to call the person, unless the person asked that units not know.</summary>
    public Task RunForUnit(string order, UnmaskForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.MustBeAtWork();
                on.Case.MustBeKnownToUnits();
                await Unmask(on.Case, new(on.Db, on.Case, on.Stamp, on.Seal, on.Ct), form);
            },
            ct
        );

    private async Task Unmask(Case @case, CaseMove on, UnmaskForm form)
    {
        var contact = @case.Contact ?? throw new RefusedException("case.no-contact-left", "来访人没有留联系方式。");
        var seen = await readings.Unmask(on.Db, @case.Stream, on.Stamp.By, contact, form.Reason!, on.Ct);
        @case.Unmask(seen.Reason, on.Stamp);
        on.Db.Audit(AuditKind.Unmasked, on.Stamp.At, on.Stamp.By.Id, "", @case.Number);
    }
}
