using System.Globalization;
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>What a chip shows: the light, and how long in few words.</summary>
public sealed record Countdown(Light Light, string Text);

/// <summary>
/// Says when a limit ends and why, so that nobody has to trust a bare date (domain.md part 4 no. 3). Everything it names is
/// in the deadline itself: no calendar, no database.
/// </summary>
public sealed class DeadlineWords
{
    private readonly Phrases phrases;
    private readonly DeadlineNotes notes;

    private DeadlineWords(Phrases phrases, Func<string, string> name) =>
        (this.phrases, notes) = (phrases, new(phrases, name));

    public static DeadlineWords Chinese { get; } = new(new ChinesePhrases(), chinese => chinese);
    public static DeadlineWords English { get; } = new(new EnglishPhrases(), EnglishNames.Of);

    /// <summary>In the language of the page being written.</summary>
    public static DeadlineWords Here => In(CultureInfo.CurrentUICulture);

    public static DeadlineWords In(CultureInfo culture) => IsEnglish(culture.Name) ? English : Chinese;

    /// <summary>By the name: in the invariant mode the house runs in, a culture knows nothing else of itself.</summary>
    private static bool IsEnglish(string culture) =>
        culture == "en" || culture.StartsWith("en-", StringComparison.Ordinal);

    /// <summary>A period by itself: 5 个工作日.</summary>
    public string Amount(Period period) => phrases.Amount(period.Amount, period.Unit);

    /// <summary>应于 2024-02-21（周三）前办结（已扣除春节 8 天，含补班 2 月 18 日）: the date and its reasons, true on any day.</summary>
    /// <param name="given">The limit.</param>
    /// <param name="act">What must be done by then, in the language: 签收, "Sign for". 办结 if not said.</param>
    public string Explanation(Deadline given, string? act = null) => DueBy(given, act) + Reasons(given);

    /// <summary>The explanation with what is left: 应于 … 前办结 · 还剩 3 个工作日（…）.</summary>
    /// <param name="given">The limit.</param>
    /// <param name="now">The instant it is read.</param>
    /// <param name="act">As for <see cref="Explanation"/>.</param>
    public string Sentence(Deadline given, DateTimeOffset now, string? act = null) =>
        $"{DueBy(given, act)} · {Standing(given, now)}{Reasons(given)}";

    /// <summary>For chips, with the light: 剩 2 个工作日 / 剩 1 小时 45 分 / 今天 17:30 到期 / 超时 1 天, counted as the limit is.</summary>
    public Countdown Countdown(Deadline given, DateTimeOffset now) =>
        new(
            given.LightAt(now),
            given switch
            {
                { Paused: not null } => phrases.Paused,
                _ when now >= given.Due => phrases.OverOnChip(Overdue(given, now)),
                _ when IsLastDay(given, now) => phrases.DueToday(Time(given)),
                { Period.Unit: PeriodUnit.WorkingDays } => phrases.LeftOnChip(WorkingDaysLeft(given, now)),
                _ => phrases.LeftOnChip(phrases.Span(given.Due - now)),
            }
        );

    private string DueBy(Deadline given, string? act) =>
        phrases.DueBy(
            act ?? phrases.DefaultAct,
            given.Day,
            given.Period.Unit.EndsOnDay ? null : Time(given),
            given.IsEstimated
        );

    private string Standing(Deadline given, DateTimeOffset now) =>
        given switch
        {
            { Paused: { } paused } => phrases.PausedFor(notes.Name(paused.Reason), paused.Expected),
            _ when now >= given.Due => phrases.Over(Overdue(given, now)),
            _ when IsLastDay(given, now) => phrases.DueToday(Time(given)),
            { Period.Unit: PeriodUnit.WorkingDays } => phrases.Left(WorkingDaysLeft(given, now)),
            { Period.Unit.EndsOnDay: true } => phrases.Left(
                phrases.Amount(given.Day.DayNumber - now.OfficeDay.DayNumber, PeriodUnit.NaturalDays)
            ),
            _ => phrases.Left(phrases.Span(given.Due - now)),
        };

    private string WorkingDaysLeft(Deadline given, DateTimeOffset now) =>
        phrases.Amount(given.WorkingDaysLeft(now), PeriodUnit.WorkingDays);

    /// <summary>Whole days count by their dates: what was due yesterday evening is a day late this morning.</summary>
    private string Overdue(Deadline given, DateTimeOffset now)
    {
        var days = now.OfficeDay.DayNumber - given.Day.DayNumber;
        return given.Period.Unit.EndsOnDay && days > 0
            ? phrases.Amount(days, PeriodUnit.NaturalDays)
            : phrases.Span(now - given.Due);
    }

    private string Reasons(Deadline given)
    {
        var all = string.Join(phrases.Comma, notes.Of(given));
        return all.Length == 0 ? "" : phrases.InBrackets(all);
    }

    /// <summary>Clock limits are told by the hours and minutes left, on their last day too.</summary>
    private static bool IsLastDay(Deadline given, DateTimeOffset now) =>
        given.Period.Unit is not PeriodUnit.Hours && now.OfficeDay == given.Day;

    private static TimeOnly Time(Deadline given) => TimeOnly.FromDateTime(given.Due.InOffice.DateTime);
}
