using LianXin.Kernel.Time;

namespace LianXin.Demo;

/// <summary>When each step of one case is taken: in working hours where there is time for that, and never after the end.</summary>
internal sealed class Moments
{
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

    /// <summary>The article's: about a day between any two steps.</summary>
    public static Moments From(DateOnly day, int hour, int steps) =>
        new(day.At(new(hour, 0)), day.AddDays(steps).At(new(16, 30)), steps);

    public DateTimeOffset Next()
    {
        even += apart;
        var (wished, earliest) = (InHours(even), last.AddMinutes(1));
        last = wished > earliest ? wished : earliest;
        return last = last < end ? last : end;
    }

    private static DateTimeOffset InHours(DateTimeOffset at)
    {
        var day = at.OfficeDay;
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return day.At(new(Math.Clamp(at.InOffice.Hour, 9, 16), at.InOffice.Minute));
    }
}
