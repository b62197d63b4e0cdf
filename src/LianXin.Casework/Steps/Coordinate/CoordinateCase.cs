using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps.Coordinate;

/// <summary>To whom orders go now.</summary>
public sealed class CoordinateForm : StepForm, IAddressUnits
{
    [Required(ErrorMessage = "请选择转办还是交办。"), OneOf<OrderVerb>]
    public OrderVerb? Verb { get; set; }

    /// <summary>主办; empty while the present lead goes on.</summary>
    [PlainText(40)]
    public string? Lead { get; set; }

    /// <summary>None ticked arrives as nothing at all.</summary>
    public List<string> CoHandlers
    {
        get;
        set => field = value ?? [];
    } = [];

    [PlainText(1000)]
    public string? Instruction { get; set; }

    internal IEnumerable<(string Unit, OrderRole Role)> Addressees =>
        (string.IsNullOrWhiteSpace(Lead) ? [] : new[] { (Lead, OrderRole.Lead) }).Concat(
            CoHandlers.Where(unit => unit.Length > 0).Select(unit => (unit, OrderRole.CoHandler))
        );
}

/// <summary>协调办理: the letters go out, each with a clock of its own (domain.md Part 4 no. 8).</summary>
internal sealed class CoordinateCase(
    CaseMoves moves,
    Clocks clocks,
    IUnits units,
    IDispatchCatalogue catalogue,
    Offices offices
)
{
    public async Task Run(string number, CoordinateForm form, Officer by, CancellationToken ct = default)
    {
        var named = await units.Named(form, ct);
        await moves.Take(
            number,
            form,
            by,
            async (CaseMove on) => await Dispatch(on, form, await Addressees(on, named)),
            ct
        );
    }

    private async Task Dispatch(CaseMove on, CoordinateForm form, IReadOnlyDictionary<string, Addressee> addressees)
    {
        var sent = form
            .Addressees.Select(
                (to, n) => new OrderRef($"{on.Case.Number}-{on.Case.Orders.Count + n + 1}", to.Unit, to.Role, true)
            )
            .ToArray();
        on.Case.Dispatch(sent, addressees, on.Stamp);
        var office = await offices.Of(on.Case.Office, on.Ct);
        var terms = await Terms(on, form);
        foreach (var to in sent)
        {
            var order = new Order(on.Case.Office, to.Id);
            var letter = await on.Db.DrawLetter(office, form.Verb!.Value, on.Stamp.At, on.Ct);
            order.Send(terms with { Unit = to.Unit, Role = to.Role, Letter = letter }, on.Stamp);
            on.Db.Add(order);
        }
    }

    private async Task<Dictionary<string, Addressee>> Addressees(CaseMove on, IReadOnlyList<UnitCard> named)
    {
        var listed = await catalogue.Entries(on.Case.Subject!, on.Stamp.At.OfficeDay, on.Ct);
        return named
            .DistinctBy(unit => unit.Code)
            .ToDictionary(unit => unit.Code, unit => new Addressee(unit.Kind, listed.Any(e => e.Unit == unit.Code)));
    }

    /// <summary>What all orders of one dispatch have in common.</summary>
    private async Task<OrderSent> Terms(CaseMove on, CoordinateForm form) =>
        new()
        {
            Case = on.Case.Number,
            Unit = "",
            Role = OrderRole.Lead,
            Letter = "",
            Verb = form.Verb!.Value,
            Designated = on.Case.Conferred,
            Restricted = on.Case.Restricted,
            Due = on.Case.Due!,
            SignInBy = await clocks.Start(on.Db, LimitItem.SignIn, on.Stamp.At, on.Ct),
            ReturnBy = await clocks.Start(on.Db, LimitItem.Return, on.Stamp.At, on.Ct),
            Instruction = await on.Seal.TextOrNone("instruction", form.Instruction),
        };
}
