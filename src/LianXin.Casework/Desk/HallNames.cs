using LianXin.Contracts.Hall;
using LianXin.Ui.Fields;

namespace LianXin.Casework.Desk;

/// <summary>The names behind the codes of one page, asked for once: rooms, units, subjects.</summary>
internal sealed class HallNames(IRooms rooms, IUnits units, ISubjects subjects)
{
    public IReadOnlyList<RoomCard> Rooms { get; private set; } = [];
    public IReadOnlyList<UnitCard> Units { get; private set; } = [];
    public IReadOnlyList<SubjectCard> Subjects { get; private set; } = [];

    public async Task Load(CancellationToken ct = default)
    {
        if (Rooms.Count > 0)
            return;
        Rooms = await rooms.InUse(ct);
        Units = await units.InUse(ct);
        Subjects = await subjects.InUse(ct);
    }

    /// <summary>The name, or the code itself where it is no longer in use.</summary>
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

    public IReadOnlyList<Choice> RoomChoices => [.. Rooms.Select(room => new Choice(room.Code, room.Name))];
    public IReadOnlyList<Choice> UnitChoices => [.. Units.Select(unit => new Choice(unit.Code, unit.Name))];

    public IReadOnlyList<Choice> SubjectChoices =>
        [.. Subjects.Select(subject => new Choice(subject.Code, Subject(subject.Code)))];
}
