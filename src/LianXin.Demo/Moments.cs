using LianXin.Kernel.Time;

namespace LianXin.Demo;

/// <summary>
/// When each step of one case is taken: on working days and in working hours where there is time for that, and never
/// after the end.
/// </summary>
internal sealed class Moments
{
    private const int DaysOfAnArticle = 4;
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(20);
    private static readonly WorkCalendar Calendar = WorkCalendar.National;

    private readonly DateTimeOffset end;
    private readonly TimeSpan apart;
    private DateTimeOffset even;
    private DateTimeOffset last;

    public Moments(DateTimeOffset start, DateTimeOffset end, int steps)
    {
        (Start, this.end, apart) = (start, end, (end - start) / (steps + 1));
        (even, last) = (start, start);
    }

    public DateTimeOffset Start { get; }

    /// <summary>The article's: on a road of so many days nothing is late.</summary>
    public static Moments From(DateOnly day, int hour, int steps) =>
        new(day.At(new(hour, 0)), Calendar.Add(day, DaysOfAnArticle).At(new(16, 30)), steps);

    /// <summary>An open one's: received so many working days before now.</summary>
    public static Moments Until(DateTimeOffset now, int daysAgo, int hour, int steps)
    {
        var start = Calendar.Add(now.OfficeDay, -daysAgo).At(new(hour, 0));
        var latest = now - Breath;
        return new(start < latest ? start : latest, now, steps);
    }

    public DateTimeOffset Next()
    {
        even += apart;
        var wished = InHours(even);
        return wished > last + Breath ? Stand(wished) : Soon();
    }

    /// <summary>On the heels of the last step, where a window is short.</summary>
    public DateTimeOffset Soon() => Stand(last + Breath);

    private DateTimeOffset Stand(DateTimeOffset at) => last = at < end ? at : end;

    private static DateTimeOffset InHours(DateTimeOffset at)
    {
        var day = Calendar.WorkingDayFrom(at.OfficeDay);
        return day.At(new(Math.Clamp(at.InOffice.Hour, 9, 16), at.InOffice.Minute));
    }
}
