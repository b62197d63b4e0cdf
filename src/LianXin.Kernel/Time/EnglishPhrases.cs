using System.Globalization;
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

internal sealed class EnglishPhrases : Phrases
{
    public override string Comma => "; ";
    public override string DefaultAct => "Due";
    public override string Paused => "Paused";

    public override string InBrackets(string notes) => $" ({notes})";

    public override string DueBy(string act, DateOnly day, TimeOnly? time, bool estimated) =>
        $"{act} by {(time is { } at ? $"{Clock(at)} on " : "")}{Weekday(day)} {Date(day)}{(estimated ? " (estimated)" : "")}";

    public override string Amount(int amount, PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.WorkingDays => Some(amount, "working day"),
            PeriodUnit.NaturalDays => Some(amount, "day"),
            PeriodUnit.Months => Some(amount, "month"),
            PeriodUnit.Hours => Some(amount, "hour"),
            PeriodUnit.OpeningHours => Some(amount, "opening hour"),
        };

    public override string Span(TimeSpan span) =>
        span switch
        {
            { Days: > 0, Hours: 0 } => Some(span.Days, "day"),
            { Days: > 0 } => $"{Some(span.Days, "day")} {Some(span.Hours, "hour")}",
            { Hours: > 0, Minutes: 0 } => Some(span.Hours, "hour"),
            { Hours: > 0 } => $"{Some(span.Hours, "hour")} {span.Minutes} min",
            _ => $"{Math.Max(span.Minutes, 1)} min",
        };

    public override string Left(string amount) => $"{amount} left";

    public override string LeftOnChip(string amount) => Left(amount);

    public override string Over(string amount) => $"{amount} overdue";

    public override string OverOnChip(string amount) => Over(amount);

    public override string DueToday(TimeOnly time) => $"due today at {Clock(time)}";

    public override string PausedFor(string reason, DateOnly expected) =>
        $"paused: {reason}, expected to resume on {MonthDay(expected)}; the date will move accordingly";

    public override string LeftOut(IEnumerable<(string Name, int Days)> holidays) =>
        $"not counted: {string.Join(", ", holidays.Select(holiday => $"{holiday.Name} {Some(holiday.Days, "day")}"))}";

    public override string Counted(IEnumerable<DateOnly> makeUpDays) =>
        $"make-up workdays counted: {string.Join(", ", makeUpDays.Select(MonthDay))}";

    public override string EndsOnMakeUpDay(DateOnly day) => $"{Weekday(day)} {MonthDay(day)} is a make-up workday";

    public override string Rolled(DateOnly from, string? holiday, int days) =>
        $"moved by {Some(days, "day")}, since {MonthDay(from)} falls on {holiday ?? $"a {from.DayOfWeek}"}";

    public override string PauseLeftOut(string reason, string amount) => $"not counted: {amount}, {reason}";

    public override string PauseWithoutEffect(string reason) => $"{reason} took nothing out";

    public override string Extended(string amount, DateTimeOffset firstDue, bool onClock) =>
        $"extended by {amount}, first due {Date(firstDue.OfficeDay)}{(onClock ? $" {Clock(TimeOnly.FromDateTime(firstDue.InOffice.DateTime))}" : "")}";

    public override string Recounted(DateOnly before) =>
        $"counted anew when the holidays were published, estimated before as {Date(before)}";

    public override string Unpublished(int year) =>
        $"the holidays of {year} are not published yet, estimated by plain weekends";

    private static string Some(int amount, string what) => amount == 1 ? $"1 {what}" : $"{amount} {what}s";

    private static string Date(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string MonthDay(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Weekday(DateOnly day) => day.ToString("ddd", CultureInfo.InvariantCulture);
}
