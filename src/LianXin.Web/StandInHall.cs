#pragma warning disable
using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;

namespace LianXin.Web;

internal sealed class StandInHall : ILimits, IUnits
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
}
