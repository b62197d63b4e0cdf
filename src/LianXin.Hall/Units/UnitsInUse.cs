using LianXin.Contracts.Hall;
using LianXin.Hall.Data;
using LianXin.Kernel.Time;

namespace LianXin.Hall.Units;

internal sealed class UnitsInUse(HallLists lists, TimeProvider clock) : IUnits
{
    public async Task<IReadOnlyList<UnitCard>> InUse(CancellationToken ct)
    {
        var today = clock.Now.OfficeDay;
        return [.. (await lists.Units(ct)).Where(unit => unit.IsInUse(today)).Select(unit => unit.Card)];
    }

    public async Task<IReadOnlyList<UnitCard>> OnRecord(CancellationToken ct) =>
        [.. (await lists.Units(ct)).Select(unit => unit.Card)];
}
