using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>How a limit is given and what may become of it.</summary>
public sealed partial record Deadline
{
    /// <summary>
    /// Gives a limit from an instant on. Refuses (<c>deadline.period</c>) what <see cref="Periods"/> says cannot be counted.
    /// </summary>
    public static Deadline Of(Period period, DateTimeOffset start, WorkSchedule schedule)
    {
        period.MustBeCountable();
        start = start.Instant;
        var ending = Reckoning.Begin(period, start, schedule);
        var blank = new Deadline
        {
            Start = start,
            Period = period,
            Due = ending.Due,
            YellowFrom = ending.Due,
            FocusFrom = ending.Due,
            Edition = schedule.Calendar.Edition,
            ReckonedAt = start,
        };
        return blank.EndingAt(ending, schedule).Turned(blank, start);
    }

    /// <summary>
    /// 暂停 for a reason of the caller's closed list, named in Chinese. Refuses a limit that stands still already
    /// (<c>deadline.paused</c>) or is over (<c>deadline.over</c>), and an expected day before today
    /// (<c>deadline.expected</c>).
    /// </summary>
    public Deadline Pause(string reason, DateOnly expected, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        MustRun(at);
        if (expected < at.OfficeDay)
            throw new RefusedException("deadline.expected", "预计恢复的日期不能早于今天。");

        return (this with { Paused = new(reason, at.Instant, expected) }).Turned(this, at);
    }

    /// <summary>恢复: what was left runs on, the day of resuming not counted. Refuses (<c>deadline.not-paused</c>) a running limit.</summary>
    public Deadline Resume(DateTimeOffset at, WorkSchedule schedule) =>
        Paused is { } paused
            ? (this with { Paused = null })
                .Without(paused.Reason, paused.Since, Later(at, paused.Since), schedule)
                .Turned(this, at)
            : throw new RefusedException("deadline.not-paused", "期限没有暂停，不需要恢复。");

    /// <summary>
    /// 延期, once, counted as the limit itself is. Refuses a second one (<c>deadline.extended</c>), another unit
    /// (<c>deadline.unit</c>), an amount that cannot be counted (<c>deadline.period</c>), a limit that stands still or is over.
    /// </summary>
    public Deadline Extend(Period more, DateTimeOffset at, WorkSchedule schedule)
    {
        MustRun(at);
        if (Extension is not null)
            throw new RefusedException("deadline.extended", "期限只能延长一次。");
        if (more.Unit != Period.Unit)
            throw new RefusedException("deadline.unit", "延期应当与原期限用同一种计算方法。");
        more.MustBeCountable();
        (Period with { Amount = Period.Amount + more.Amount }).MustBeCountable();

        return Longer(more.Amount, at.Instant, schedule).Turned(this, at);
    }

    /// <summary>
    /// A calendar was published: counts again from the start, pauses and extension included. Keeps the day given before in
    /// <see cref="EstimatedDay"/>. Refuses (<c>deadline.settled</c>) a limit that is not 估: a date once promised stays.
    /// </summary>
    public Deadline Recalculate(DateTimeOffset at, WorkSchedule schedule)
    {
        if (!IsEstimated)
            throw new RefusedException("deadline.settled", "这个期限不是估算的，不因放假安排公布而改变。");

        var anew = Of(Period, Start, schedule);
        foreach (var pause in Pauses.TakeWhile(WasBeforeExtension))
            anew = anew.Without(pause.Reason, pause.From, pause.Until, schedule);
        if (Extension is { } extension)
            anew = anew.Longer(extension.Amount, extension.At, schedule);
        foreach (var pause in Pauses.SkipWhile(WasBeforeExtension))
            anew = anew.Without(pause.Reason, pause.From, pause.Until, schedule);

        var moved = anew.Day != Day ? Day : EstimatedDay;
        return (anew with { Paused = Paused, Extension = Extension, EstimatedDay = moved }).Turned(this, at);
    }

    private Deadline Without(string reason, DateTimeOffset from, DateTimeOffset until, WorkSchedule schedule)
    {
        var ending = Reckoning.Resume(this, from, until, schedule);
        var pause = new Pause(reason, from, until.Instant, Excluded(from, until, ending, schedule));
        return (this with { Pauses = [.. Pauses, pause] }).EndingAt(ending, schedule);
    }

    private Deadline Longer(int more, DateTimeOffset at, WorkSchedule schedule) =>
        (this with { Extension = new(more, at, Due) }).EndingAt(Reckoning.Extend(this, more, schedule), schedule);

    private bool WasBeforeExtension(Pause pause) => Extension is null || pause.From <= Extension.At;

    private int Excluded(DateTimeOffset from, DateTimeOffset until, Ending ending, WorkSchedule schedule) =>
        Period.Unit switch
        {
            PeriodUnit.WorkingDays => schedule.Calendar.WorkingDays(Day, ending.Due.OfficeDay),
            PeriodUnit.NaturalDays or PeriodUnit.Months => until.OfficeDay.DayNumber - from.OfficeDay.DayNumber,
            PeriodUnit.Hours => Minutes(until - from),
            PeriodUnit.OpeningHours => Minutes(schedule.OpenTime(Due, ending.Due)),
        };

    /// <summary>The same limit with another end, its warnings and its reasons.</summary>
    private Deadline EndingAt(Ending ending, WorkSchedule schedule)
    {
        var calendar = schedule.Calendar;
        var due = this with
        {
            Due = ending.Due.Instant,
            RolledFrom = Period.Unit.Rolls && ending.Day != ending.Due.OfficeDay ? ending.Day : null,
            Edition = calendar.Edition,
        };
        var (yellow, focus) = Warnings.Of(due, calendar);
        return due with
        {
            YellowFrom = yellow.Instant,
            FocusFrom = focus.Instant,
            Holidays = [.. Reasons.Holidays(due, calendar)],
            MakeUpDays = [.. Reasons.MakeUpDays(due, calendar)],
            UnpublishedYear = Reasons.UnpublishedYear(due, calendar),
        };
    }

    /// <summary>Keeps the lights shown so far, and the change if this one shows another.</summary>
    private Deadline Turned(Deadline before, DateTimeOffset at)
    {
        at = at.Instant;
        var (light, shown) = (LightAt(at), before.LightsUntil(at));
        return this with
        {
            ReckonedAt = at,
            Turns = light == (shown is [.., var last] ? last.Light : Light.Green) ? shown : [.. shown, new(light, at)],
        };
    }

    private void MustRun(DateTimeOffset at)
    {
        if (Paused is not null)
            throw new RefusedException("deadline.paused", "期限正在暂停，请先恢复。");
        if (at >= Due)
            throw new RefusedException("deadline.over", "期限已过，不能再暂停或者延期。");
    }

    private static int Minutes(TimeSpan span) => (int)(span.Ticks / TimeSpan.TicksPerMinute);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
