using System.Globalization;
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

internal sealed class ChinesePhrases : Phrases
{
    public override string Comma => "，";
    public override string DefaultAct => "办结";
    public override string Paused => "暂停中";

    public override string InBrackets(string notes) => $"（{notes}）";

    public override string DueBy(string act, DateOnly day, TimeOnly? time, bool estimated) =>
        $"应于 {Date(day)}（{Weekday(day)}{(estimated ? "，估" : "")}）{(time is { } at ? $"{Clock(at)} " : "")}前{act}";

    public override string Amount(int amount, PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.WorkingDays => $"{amount} 个工作日",
            PeriodUnit.NaturalDays => $"{amount} 天",
            PeriodUnit.Months => $"{amount} 个月",
            PeriodUnit.Hours => $"{amount} 小时",
            PeriodUnit.OpeningHours => $"{amount} 个开放小时",
        };

    public override string Span(TimeSpan span) =>
        span switch
        {
            { Days: > 0, Hours: 0 } => $"{span.Days} 天",
            { Days: > 0 } => $"{span.Days} 天 {span.Hours} 小时",
            { Hours: > 0, Minutes: 0 } => $"{span.Hours} 小时",
            { Hours: > 0 } => $"{span.Hours} 小时 {span.Minutes} 分",
            _ => $"{Math.Max(span.Minutes, 1)} 分钟",
        };

    public override string Left(string amount) => $"还剩 {amount}";

    public override string LeftOnChip(string amount) => $"剩 {amount}";

    public override string Over(string amount) => $"已超时 {amount}";

    public override string OverOnChip(string amount) => $"超时 {amount}";

    public override string DueToday(TimeOnly time) => $"今天 {Clock(time)} 到期";

    public override string PausedFor(string reason, DateOnly expected) =>
        $"已暂停计时：{reason}，预计 {MonthDay(expected)}恢复，恢复后顺延";

    public override string LeftOut(IEnumerable<(string Name, int Days)> holidays) =>
        $"已扣除{string.Join('、', holidays.Select(holiday => $"{holiday.Name} {holiday.Days} 天"))}";

    public override string Counted(IEnumerable<DateOnly> makeUpDays) =>
        $"含补班 {string.Join('、', makeUpDays.Select(MonthDay))}";

    public override string EndsOnMakeUpDay(DateOnly day) => $"{MonthDay(day)}{Weekday(day)}为补班日";

    public override string Rolled(DateOnly from, string? holiday, int days) =>
        $"期满日 {MonthDay(from)}逢{holiday ?? Weekday(from)}，顺延 {days} 天";

    public override string PauseLeftOut(string reason, string amount) => $"{reason} {amount}不计入";

    public override string PauseWithoutEffect(string reason) => $"{reason}未影响期限";

    public override string Extended(string amount, DateTimeOffset firstDue, bool onClock) =>
        $"已延期 {amount}，原定 {Date(firstDue.OfficeDay)}{(onClock ? $" {Clock(TimeOnly.FromDateTime(firstDue.InOffice.DateTime))}" : "")}";

    public override string Recounted(DateOnly before) => $"放假安排公布后重新计算，原估 {Date(before)}";

    public override string Unpublished(int year) => $"{year} 年放假安排尚未导入，暂按周末规则估算";

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MonthDay(DateOnly day) => $"{day.Month} 月 {day.Day} 日";

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Weekday(DateOnly day) => $"周{"日一二三四五六"[(int)day.DayOfWeek]}";
}
