using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>
/// From when a limit is yellow and focused (domain.md §1.14): whole working days before the day it ends, whole hours for a
/// limit in clock hours. A limit of two working days (48 hours) or less is yellow on its last day only.
/// </summary>
internal static class Warnings
{
    private const int Short = 2;

    public static (DateTimeOffset Yellow, DateTimeOffset Focus) Of(Deadline given, WorkCalendar calendar)
    {
        if (given.Period.Unit is PeriodUnit.Hours)
            return given.InAll <= 24 * Short
                ? (Midnight(given.Due.AddMicroseconds(-1).OfficeDay), given.Due)
                : (given.Due.AddHours(-48), given.Due.AddHours(-24));

        return Length(given, calendar) <= Short
            ? (Midnight(given.Day), given.Due)
            : (Midnight(calendar.Add(given.Day, -2)), Midnight(calendar.Add(given.Day, -1)));
    }

    private static int Length(Deadline given, WorkCalendar calendar) =>
        given.Period.Unit is PeriodUnit.WorkingDays
            ? given.InAll
            : calendar.WorkingDays(given.Start.OfficeDay, given.Day);

    private static DateTimeOffset Midnight(DateOnly day) => day.At(TimeOnly.MinValue);
}
