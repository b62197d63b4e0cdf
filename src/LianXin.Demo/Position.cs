using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Rooms;
using LianXin.Hall.Units;

namespace LianXin.Demo;

/// <summary>The four rooms, the units and what is sent to whom.</summary>
internal sealed class Position(DemoScope demo, Staff staff)
{
    private static readonly (RoomKind Kind, string Name, string Place, string TakesIn)[] Rooms =
    [
        (RoomKind.Liaison, "代表委员联络室", "一楼东侧", "对政务服务和民生的意见、建议"),
        (RoomKind.BlockedMatter, "“办不成事”反映窗口", "一楼 32 号窗口", "材料退了、跑了几趟、没人说清的事"),
        (RoomKind.PolicyAdvice, "政策咨询室", "二楼西侧", "惠民惠企政策怎么享受、去哪儿办"),
        (RoomKind.PromptAction, "接诉即办室", "一楼西侧", "供热、路灯、欠薪、噪声等日常难事"),
    ];

    public async Task Open(DateOnly from)
    {
        foreach (var (kind, name, place, takesIn) in Rooms)
            await OpenRoom(kind, name, place, takesIn);
        foreach (var unit in Scenario.Units)
            await Add(unit);
        if (
            (
                await demo.Do<IDispatchCatalogue, IReadOnlyList<DispatchEntry>>(of =>
                    of.Entries("housing.heating", from, default)
                )
            )
            is []
        )
            foreach (var entry in Scenario.Catalogue)
                await Add(entry, from);
    }

    private async Task OpenRoom(RoomKind kind, string name, string place, string takesIn)
    {
        var code = CodeOf(kind);
        if ((await demo.Do<IRooms, IReadOnlyList<RoomCard>>(of => of.OnRecord(default))).Any(room => room.Code == code))
            return;
        var form = new RoomForm
        {
            Code = code,
            Kind = kind,
            Name = name,
            Place = place,
            TakesIn = takesIn,
            Phone = "0474-0000000",
            Hours = "工作日 8:30–12:00、14:30–17:30",
        };
        await demo.Do<SaveRoom, string>(rooms => rooms.Open(form, staff.Lead));
    }

    private async Task Add(TaleOfUnit unit)
    {
        if ((await demo.Do<IUnits, IReadOnlyList<UnitCard>>(of => of.OnRecord(default))).Any(u => u.Code == unit.Code))
            return;
        var form = new UnitForm
        {
            Code = unit.Code,
            Name = unit.Name,
            Kind = unit.Kind,
            InHall = unit.InHall,
            Duties = unit.Duties,
        };
        await demo.Do<SaveUnit, string>(units => units.Add(form, staff.Lead));
    }

    private Task<long> Add(TaleOfEntry entry, DateOnly from) =>
        demo.Do<SaveEntry, long>(entries =>
            entries.Add(
                new()
                {
                    Subject = entry.Subject,
                    Unit = entry.Unit,
                    LegalBasis = entry.Basis,
                    From = from,
                },
                staff.Lead
            )
        );

    private static string CodeOf(RoomKind kind) =>
        kind switch
        {
            RoomKind.Liaison => "liaison",
            RoomKind.BlockedMatter => "blocked-matter",
            RoomKind.PolicyAdvice => "policy-advice",
            RoomKind.PromptAction => "prompt-action",
        };
}
