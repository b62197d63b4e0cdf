using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>Where a period ends.</summary>
/// <param name="Day">The day the period itself ends on, before it rolls over days off.</param>
internal readonly record struct Ending(DateOnly Day, DateTimeOffset Due);

/// <summary>The counting rules of domain.md §1.11.1, one line for each kind of period.</summary>
internal static class Reckoning
{
    /// <summary>The day of the start is not counted; hours run from the instant itself (C1). No such date: month end (C2).</summary>
    public static Ending Begin(Period period, DateTimeOffset start, WorkSchedule on) =>
        period.Unit switch
        {
            PeriodUnit.WorkingDays => OnDay(on.Calendar.Add(start.OfficeDay, period.Amount), on),
            PeriodUnit.NaturalDays => OnDay(start.OfficeDay.AddDays(period.Amount), on),
            PeriodUnit.Months => OnDay(start.OfficeDay.AddMonths(period.Amount), on),
            PeriodUnit.Hours => AtInstant(start.AddHours(period.Amount)),
            PeriodUnit.OpeningHours => AtInstant(on.AfterOpenTime(start, TimeSpan.FromHours(period.Amount))),
        };

    /// <summary>What was left when the limit stopped runs on from the instant it starts again, counted as at the beginning.</summary>
    public static Ending Resume(Deadline stopped, DateTimeOffset from, DateTimeOffset until, WorkSchedule on)
    {
        var (stop, go) = (from.OfficeDay, until.OfficeDay);
        return stopped.Period.Unit switch
        {
            PeriodUnit.WorkingDays => OnDay(on.Calendar.Add(go, on.Calendar.WorkingDays(stop, stopped.Day)), on, until),
            PeriodUnit.NaturalDays or PeriodUnit.Months => OnDay(
                stopped.EndsOn.AddDays(go.DayNumber - stop.DayNumber),
                on,
                until
            ),
            PeriodUnit.Hours => AtInstant(stopped.Due + (until - from)),
            PeriodUnit.OpeningHours => AtInstant(on.AfterOpenTime(until, on.OpenTime(from, stopped.Due))),
        };
    }

    /// <summary>A longer period from the same start: 3 months and 3 months are 6 months, month end and all.</summary>
    public static Ending Extend(Deadline given, int more, WorkSchedule on) =>
        given.Period.Unit switch
        {
            PeriodUnit.WorkingDays => OnDay(on.Calendar.Add(given.Day, more), on),
            PeriodUnit.NaturalDays => OnDay(given.EndsOn.AddDays(more), on),
            PeriodUnit.Months => OnDay(
                given.Start.OfficeDay.AddMonths(given.Period.Amount + more).AddDays(given.Pauses.Sum(p => p.Excluded)),
                on
            ),
            PeriodUnit.Hours => AtInstant(given.Due.AddHours(more)),
            PeriodUnit.OpeningHours => AtInstant(on.AfterOpenTime(given.Due, TimeSpan.FromHours(more))),
        };

    /// <summary>
    /// The last day ends when business does and rolls forward over days off (C3). A limit stopped on its very last day ends
    /// on the first working day that is not over yet when it runs again.
    /// </summary>
    private static Ending OnDay(DateOnly day, WorkSchedule on, DateTimeOffset? notBefore = null)
    {
        var last = on.Calendar.WorkingDayFrom(day);
        while (on.BusinessEnds(last) <= notBefore)
            last = on.Calendar.Add(last, 1);
        return new(day, on.BusinessEnds(last));
    }

    private static Ending AtInstant(DateTimeOffset due) => new(due.OfficeDay, due);
}
