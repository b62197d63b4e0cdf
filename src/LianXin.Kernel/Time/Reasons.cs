using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>Why a limit ends when it does: what lay on the way and is named in the sentence.</summary>
internal static class Reasons
{
    /// <summary>Working days and opening hours skip holidays while they run; natural days and months at their end only.</summary>
    public static IEnumerable<SkippedHoliday> Holidays(Deadline given, WorkCalendar calendar) =>
        Spans(given).SelectMany(span => Skipped(WorkCalendar.Days(span.After, span.Through), calendar));

    /// <summary>Make-up days that were counted, or on which a period may end after all.</summary>
    public static IEnumerable<DateOnly> MakeUpDays(Deadline given, WorkCalendar calendar) =>
        given.Period.Unit switch
        {
            PeriodUnit.Hours => [],
            PeriodUnit.NaturalDays or PeriodUnit.Months => calendar.IsMakeUpDay(given.Day) ? [given.Day] : [],
            _ => Spans(given)
                .SelectMany(span => WorkCalendar.Days(span.After, span.Through))
                .Where(calendar.IsMakeUpDay),
        };

    /// <summary>The first year without notice that the count went through; null where every day was published.</summary>
    public static int? UnpublishedYear(Deadline given, WorkCalendar calendar)
    {
        DateOnly? first = given.Period.Unit switch
        {
            PeriodUnit.Hours => null,
            PeriodUnit.OpeningHours => given.Start.OfficeDay,
            PeriodUnit.WorkingDays => given.Start.OfficeDay.AddDays(1),
            PeriodUnit.NaturalDays or PeriodUnit.Months => given.EndsOn,
        };
        for (var year = first?.Year; year <= given.Day.Year; year++)
            if (!calendar.IsPublished(year.Value))
                return year;
        return null;
    }

    /// <summary>The days in which the count skipped what is off: between the pauses, or from the nominal end to the real one.</summary>
    private static IEnumerable<(DateOnly After, DateOnly Through)> Spans(Deadline given)
    {
        if (given.Period.Unit is PeriodUnit.Hours)
            return [];
        if (given.Period.Unit.Rolls)
            return [(given.EndsOn.AddDays(-1), given.Day)];
        return given
            .Pauses.Select(pause => pause.Until.OfficeDay)
            .Prepend(given.Start.OfficeDay)
            .Zip(given.Pauses.Select(pause => pause.From.OfficeDay).Append(given.Day));
    }

    private static IEnumerable<SkippedHoliday> Skipped(IEnumerable<DateOnly> days, WorkCalendar calendar) =>
        days.Select(day => (Day: day, Block: calendar.DaysOffAt(day)))
            .Where(skipped => skipped.Block is not null)
            .GroupBy(skipped => skipped.Block!, skipped => skipped.Day)
            .Select(block => new SkippedHoliday(block.Key.Name, block.Min(), block.Count()));
}
