using LianXin.Contracts.Hall;
using LianXin.Hall.Data;

namespace LianXin.Hall.Limits;

internal sealed class LimitsInForce(HallLists lists) : ILimits
{
    public async Task<IReadOnlyList<LimitRule>> InForce(DateOnly day, CancellationToken ct)
    {
        var set = (await lists.Limits(ct)).ToLookup(limit => limit.Item);
        return [.. Enum.GetValues<LimitItem>().Select(item => new LimitBook(item, set[item]).InForce(day))];
    }
}
