using LianXin.Contracts.Hall;
using LianXin.Ui.Fields;

namespace LianXin.Casework.Desk;

/// <summary>The names behind the codes of one page, asked for once: rooms, units, subjects.</summary>
internal sealed class HallNames(IRooms rooms, IUnits units, ISubjects subjects)
{
    private IReadOnlyList<UnitCard> unitsInUse = [];
    private IReadOnlyList<SubjectCard> subjectsInUse = [];

    /// <summary>The closed ones too: old cases still name them.</summary>
    public IReadOnlyList<RoomCard> Rooms { get; private set; } = [];
    public IReadOnlyList<RoomCard> RoomsInUse { get; private set; } = [];
    public IReadOnlyList<UnitCard> Units { get; private set; } = [];
    public IReadOnlyList<SubjectCard> Subjects { get; private set; } = [];

    public async Task Load(CancellationToken ct = default)
    {
        if (Rooms.Count > 0)
            return;
        Rooms = await rooms.OnRecord(ct);
        Units = await units.OnRecord(ct);
        Subjects = await subjects.OnRecord(ct);
    }

    /// <summary>What can be chosen today: asked for by whatever offers a choice.</summary>
    public async Task LoadChoices(CancellationToken ct = default)
    {
        if (RoomsInUse.Count > 0)
            return;
        await Load(ct);
        unitsInUse = await units.InUse(ct);
        subjectsInUse = await subjects.InUse(ct);
        RoomsInUse = await rooms.InUse(ct);
    }

    /// <summary>The name; the code itself where nobody has it on record.</summary>
    public string Room(string code) => Rooms.FirstOrDefault(room => room.Code == code)?.Name ?? code;

    public string Unit(string? code) => Units.FirstOrDefault(unit => unit.Code == code)?.Name ?? code ?? "—";

    /// <summary>From the first level down: 住房城建 · 供热.</summary>
    public string Subject(string? code) =>
        Subjects.FirstOrDefault(subject => subject.Code == code) switch
        {
            null => code ?? "—",
            { Parent: null } top => top.Name,
            var below => $"{Subject(below.Parent)} · {below.Name}",
        };

    public IReadOnlyList<Choice> RoomChoices => [.. RoomsInUse.Select(room => new Choice(room.Code, room.Name))];
    public IReadOnlyList<Choice> UnitChoices => [.. unitsInUse.Select(unit => new Choice(unit.Code, unit.Name))];

    /// <summary>To whom orders can go.</summary>
    public IReadOnlyList<Choice> AddresseeChoices =>
        [.. from unit in unitsInUse where unit.Kind.TakesOrders select new Choice(unit.Code, unit.Name)];

    public IReadOnlyList<Choice> SubjectChoices =>
        [.. subjectsInUse.Select(subject => new Choice(subject.Code, Subject(subject.Code)))];
}
