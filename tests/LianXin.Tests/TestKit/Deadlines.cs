using LianXin.Contracts.Time;
using LianXin.Kernel.Time;

namespace LianXin.Tests.TestKit;

/// <summary>Deadlines that run from nine on Monday, 7 September 2026, as the road's tests do.</summary>
internal static class Deadlines
{
    private static readonly WorkCalendar Calendar = new();

    public static Deadline Days(int amount) => Calendar.Deadline(Cases.Monday.At, new(amount, PeriodUnit.WorkingDays));

    public static Deadline NaturalDays(int amount) =>
        Calendar.Deadline(Cases.Monday.At, new(amount, PeriodUnit.NaturalDays));
}
