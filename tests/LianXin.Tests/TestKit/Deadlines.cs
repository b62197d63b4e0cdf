using LianXin.Contracts.Time;
using LianXin.Kernel.Time;

namespace LianXin.Tests.TestKit;

/// <summary>Deadlines that run from nine on Monday, 7 September 2026, as the road's tests do.</summary>
internal static class Deadlines
{
    public static Deadline Days(int amount) => Of(new(amount, PeriodUnit.WorkingDays));

    public static Deadline NaturalDays(int amount) => Of(new(amount, PeriodUnit.NaturalDays));

    private static Deadline Of(Period period) => Deadline.Of(period, Cases.Monday.At, WorkSchedule.Default);
}
