using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;

namespace LianXin.Casework.Steps.Assess;

/// <summary>What was found out and decided before anything is sent.</summary>
public sealed class AssessForm : StepForm, IAddressUnits
{
    [Required(ErrorMessage = "请选择难易程度。"), OneOf<Difficulty>]
    public Difficulty? Difficulty { get; set; }

    [Required(ErrorMessage = "请选择主办单位。"), PlainText(40)]
    public string? Lead { get; set; }

    /// <summary>None ticked arrives as nothing at all.</summary>
    public List<string> CoHandlers
    {
        get;
        set => field = value ?? [];
    } = [];

    [Required(ErrorMessage = "请选择办理时限。"), OneOf<LimitItem>]
    public LimitItem? Limit { get; set; }

    /// <summary>Left out, it is that of the limit.</summary>
    [PlainText(500)]
    public string? Basis { get; set; }

    /// <inheritdoc cref="CoHandlers"/>
    public List<Risk> Risks
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The person left a number; the law asks again.</summary>
    public bool MayCall { get; set; }

    [AskedFor(nameof(MayCall), ErrorMessage = "请先联系来访人，并记下联系情况。"), PlainText(1000)]
    public string? FirstContact { get; set; }

    [Required(ErrorMessage = "请写下拟办意见。"), PlainText(1000)]
    public string? Opinion { get; set; }

    [OfficerId]
    public string? SecondAssessor { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "请先确认与本件没有利害关系；有利害关系的请回避。")]
    public bool NoConflict { get; set; }

    internal async Task<Assessment> Assessment(LimitRule rule, Sealing seal) =>
        new()
        {
            Difficulty = Difficulty!.Value,
            Lead = Lead!,
            CoHandlers = [.. CoHandlers.Where(unit => unit.Length > 0)],
            Limit = rule.Item,
            LimitEdition = rule.Edition,
            Basis = await seal.Text("limit-basis", string.IsNullOrWhiteSpace(Basis) ? rule.Basis : Basis),
            Risks = Risks,
            Opinion = await seal.Text("assessment", Opinion!),
            FirstContact = await seal.TextOrNone("first-contact", FirstContact),
            SecondAssessor = string.IsNullOrWhiteSpace(SecondAssessor) ? null : SecondAssessor,
        };
}

/// <summary>沟通研判: lead, co-handlers, limit and its basis (domain.md §1.15 step 3).</summary>
internal sealed class AssessCase(CaseMoves moves, Clocks clocks, IUnits units, Officers officers)
{
    public async Task Run(string number, AssessForm form, Officer by, CancellationToken ct = default)
    {
        await units.Named(form, ct);
        if (!string.IsNullOrWhiteSpace(form.SecondAssessor))
            await officers.MustHold(Roles.OfOffice, form.SecondAssessor, ct);
        await moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var rule = await clocks.Rule(form.Limit!.Value, on.Case.RegisteredAt, ct);
                var due = await clocks.Start(on.Db, rule.Period, on.Case.Accepted?.At ?? on.Stamp.At, ct);
                on.Case.Assess(new(await form.Assessment(rule, on.Seal), due), on.Stamp);
            },
            ct
        );
    }
}
