using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Kernel;
using LianXin.Kernel.Data;

namespace LianXin.Hall.Units;

/// <summary>A department or organ that handles. One that was closed stays in the cases it handled.</summary>
internal sealed class Unit(string office, string code) : IOfOffice
{
    public string Office { get; private init; } = office;
    public string Code { get; private init; } = code;
    public string Name { get; private set; } = "";
    public UnitKind Kind { get; private set; }
    public bool InHall { get; private set; }

    /// <summary>Who answers for the unit towards the office: an office-holder, by full name.</summary>
    public string? Contact { get; private set; }

    public string? Phone { get; private set; }
    public string? Mail { get; private set; }
    public string Duties { get; private set; } = "";

    /// <summary>The first day on which nothing may be sent to it any more.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public Touch Touched { get; private set; } = new(0, "", default);

    public UnitCard Card => new(Code, Name, Kind, InHall, Mail);

    public bool IsInUse(DateOnly day) => ClosedOn is null || day < ClosedOn;

    /// <param name="entries">What the catalogue sends to the unit.</param>
    public void Describe(UnitForm form, IEnumerable<Entry> entries, Touch touch)
    {
        MustNotLeaveOrphans(form.ClosedOn, entries);
        Name = form.Name!.Trim();
        Kind = form.Kind!.Value;
        InHall = form.InHall;
        Contact = form.Contact?.Trim();
        Phone = form.Phone?.Trim();
        Mail = form.Mail?.Trim();
        Duties = form.Duties!.Trim();
        ClosedOn = form.ClosedOn;
        Touched = touch;
    }

    private static void MustNotLeaveOrphans(DateOnly? closedOn, IEnumerable<Entry> entries)
    {
        var orphans = entries.Count(entry => closedOn is { } day && entry.Valid.HoldsOnOrAfter(day));
        if (orphans > 0)
            throw new RefusedException(
                "unit.in-catalogue",
                "派单目录里到那一天还有 {0} 项派给这个单位。请先改派，再停用单位。",
                orphans
            );
    }
}
