#pragma warning disable
using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;

namespace LianXin.Web;

internal sealed class StandInHall : ILimits, IUnits, IRooms, ISubjects, IDispatchCatalogue
{
    public Task<IReadOnlyList<LimitRule>> InForce(DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LimitRule>>([
            .. Enum.GetValues<LimitItem>()
                .Select(i => new LimitRule(i, new Period(5, PeriodUnit.WorkingDays), "", "1")),
        ]);

    public Task<IReadOnlyList<UnitCard>> InUse(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<UnitCard>>([
            new("housing", "市住建局", UnitKind.Department, true, null),
            new("court", "市人民法院", UnitKind.Judicial, false, null),
            new("power", "供电公司", UnitKind.Utility, true, null),
        ]);

    Task<IReadOnlyList<RoomCard>> IRooms.InUse(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<RoomCard>>([
            new("liaison", RoomKind.Liaison, "联络室", "一楼", "", ""),
            new("prompt-action", RoomKind.PromptAction, "接诉即办室", "一楼", "", ""),
            new("blocked-matter", RoomKind.BlockedMatter, "办不成事反映室", "一楼", "", ""),
            new("policy-advice", RoomKind.PolicyAdvice, "政策咨询解答室", "一楼", "", ""),
        ]);

    Task<IReadOnlyList<SubjectCard>> ISubjects.InUse(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SubjectCard>>([
            new("housing", "住房城建", null),
            new("housing.heating", "供热", "housing"),
        ]);

    public Task<IReadOnlyList<DispatchEntry>> Entries(string subject, DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DispatchEntry>>([]);
}
