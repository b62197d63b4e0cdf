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
    private static readonly TimeOnly Opens = new(9, 0);
    private static readonly TimeOnly Closes = new(17, 0);
    private static readonly WorkCalendar Calendar = WorkCalendar.National;

    private readonly DateTimeOffset end;
    private readonly TimeSpan apart;
    private TimeSpan worked;
    private DateTimeOffset last;

    public Moments(DateTimeOffset start, DateTimeOffset end, int steps)
    {
        (Start, this.end, last) = (start, end, start);
        apart = Hours(start, end).Aggregate(TimeSpan.Zero, (all, day) => all + day.Length) / (steps + 1);
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
        worked += apart;
        var wished = After(worked);
        return apart > TimeSpan.Zero && wished > last + Breath ? Stand(wished) : Soon();
    }

    /// <summary>On the heels of the last step, where a window is short.</summary>
    public DateTimeOffset Soon() => Stand(last + Breath);

    private DateTimeOffset Stand(DateTimeOffset at) => last = at < end ? at : end;

    /// <summary>When so much has been worked since the start.</summary>
    private DateTimeOffset After(TimeSpan work)
    {
        foreach (var (from, length) in Hours(Start, end))
        {
            if (work <= length)
                return from + work;
            work -= length;
        }
        return end;
    }

    /// <summary>The working hours of each day in between.</summary>
    private static IEnumerable<(DateTimeOffset From, TimeSpan Length)> Hours(DateTimeOffset start, DateTimeOffset end)
    {
        for (var day = Calendar.WorkingDayFrom(start.OfficeDay); day <= end.OfficeDay; day = Calendar.Add(day, 1))
        {
            var (from, until) = (Max(start, day.At(Opens)), Min(end, day.At(Closes)));
            if (from < until)
                yield return (from, until - from);
        }
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
