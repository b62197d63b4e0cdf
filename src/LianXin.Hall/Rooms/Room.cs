using LianXin.Contracts.Hall;
using LianXin.Kernel.Data;

namespace LianXin.Hall.Rooms;

/// <summary>One of the doors to the one ledger (domain.md §0.1 四室合一). A room out of use stays in old cases.</summary>
internal sealed class Room(string office, string code) : IOfOffice
{
    public string Office { get; private init; } = office;
    public string Code { get; private init; } = code;
    public RoomKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string Place { get; private set; } = "";
    public string Phone { get; private set; } = "";

    /// <summary>In words: the hall is open on days that are no working days (§1.11.1 C8).</summary>
    public string Hours { get; private set; } = "";

    /// <summary>What the room takes in, as the sign at its door says it.</summary>
    public string TakesIn { get; private set; } = "";

    public bool InUse { get; private set; }
    public Touch Touched { get; private set; } = new(0, "", default);

    public RoomCard Card => new(Code, Kind, Name, Place, Phone, Hours);

    public void Describe(RoomForm form, Touch touch)
    {
        Kind = form.Kind!.Value;
        Name = form.Name!.Trim();
        Place = form.Place!.Trim();
        Phone = form.Phone!.Trim();
        Hours = form.Hours!.Trim();
        TakesIn = form.TakesIn!.Trim();
        InUse = form.InUse;
        Touched = touch;
    }
}
