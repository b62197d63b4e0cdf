using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps;

/// <summary>Starts the clocks of a case by the limits in force on the day (domain.md §1.14).</summary>
internal sealed class Clocks(ILimits limits, ICalendars calendars)
{
    public async Task<LimitRule> Rule(LimitItem item, DateTimeOffset at, CancellationToken ct) =>
        (await limits.InForce(DateOnly.FromDateTime(at.DateTime), ct)).Single(rule => rule.Item == item);

    public async Task<Deadline> Start(LimitItem item, DateTimeOffset from, CancellationToken ct) =>
        await Start((await Rule(item, from, ct)).Period, from, ct);

    public async Task<Deadline> Start(Period period, DateTimeOffset from, CancellationToken ct) =>
        (await calendars.Current(ct)).Deadline(from, period);
}
