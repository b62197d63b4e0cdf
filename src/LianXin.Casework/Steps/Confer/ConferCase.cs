using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Confer;

/// <summary>What the conference decided.</summary>
public sealed class ConferForm : StepForm, IAddressUnits
{
    [Required(ErrorMessage = "请选择主办单位。"), PlainText(40)]
    public string? Lead { get; set; }

    /// <summary>None ticked arrives as nothing at all.</summary>
    public List<string> CoHandlers
    {
        get;
        set => field = value ?? [];
    } = [];

    [Required(ErrorMessage = "请写下会商纪要：谁参加、怎么定的。"), PlainText(2000)]
    public string? Minutes { get; set; }
}

/// <summary>会商: those concerned sit together and decide who leads.</summary>
internal sealed class ConferCase(CaseMoves moves, IUnits units)
{
    public async Task Run(string number, ConferForm form, Officer by, CancellationToken ct = default)
    {
        await units.Named(form, ct);
        await moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var minutes = await on.Seal.Text("minutes", form.Minutes!);
                on.Case.Confer(new(form.Lead!, [.. form.CoHandlers.Where(unit => unit.Length > 0)], minutes), on.Stamp);
            },
            ct
        );
    }
}
