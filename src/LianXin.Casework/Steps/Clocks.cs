using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps;

/// <summary>Starts the clocks of a case by the limits in force on the day (domain.md §1.14).</summary>
internal sealed class Clocks(ILimits limits)
{
    private WorkSchedule? schedule;

    public async Task<LimitRule> Rule(LimitItem item, DateTimeOffset at, CancellationToken ct) =>
        (await limits.InForce(at.OfficeDay, ct)).FirstOrDefault(rule => rule.Item == item)
        ?? throw new InvalidOperationException($"No limit is in force for {item} on {at.OfficeDay}.");

    public async Task<Deadline> Start(LianXinDb db, LimitItem item, DateTimeOffset from, CancellationToken ct) =>
        await Start(db, (await Rule(item, from, ct)).Period, from, ct);

    public async Task<Deadline> Start(LianXinDb db, Period period, DateTimeOffset from, CancellationToken ct) =>
        Deadline.Of(period, from, await Schedule(db, ct));

    /// <summary>Working days and hours of the office, read once per request.</summary>
    public async Task<WorkSchedule> Schedule(LianXinDb db, CancellationToken ct) =>
        schedule ??= await db.WorkSchedule(db.Viewer.Office, ct);
}
