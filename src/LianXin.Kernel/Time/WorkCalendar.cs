namespace LianXin.Kernel.Time;

/// <summary>
/// Which days are worked: a table, not a weekday rule (domain.md §1.11, part 4 no. 3). National notices, then the local days
/// of one office over them; a year without notice falls back to Monday–Friday.
/// </summary>
public sealed class WorkCalendar
{
    private readonly NationalDays national;
    private readonly Dictionary<DateOnly, string> off;
    private readonly HashSet<DateOnly> worked;

    internal WorkCalendar(NationalDays national, IReadOnlyList<LocalDay> local)
    {
        this.national = national;
        off = new(national.DaysOff);
        worked = [.. national.MakeUpDays];
        foreach (var day in local)
            Overrule(day);
        Edition = local.Count == 0 ? national.Edition : $"{national.Edition}+{local[0].Office}-{Digest(local)}";
    }

    /// <summary>The published notices without any local day.</summary>
    public static WorkCalendar National { get; } = new(NationalDays.Published, []);

    /// <summary>Which data and which local days, e.g. <c>cn2026-1f3a9c2e+fz-7b21aa90</c>: equal names count alike.</summary>
    public string Edition { get; }

    public bool IsPublished(int year) => national.Years.Contains(year);

    public bool IsWorkingDay(DateOnly day) => worked.Contains(day) || (!IsWeekend(day) && !off.ContainsKey(day));

    /// <summary>补班: a Saturday or Sunday that is worked.</summary>
    public bool IsMakeUpDay(DateOnly day) => IsWeekend(day) && worked.Contains(day);

    /// <summary>The working day <paramref name="count"/> after a day, or before it where negative; the day itself never counts.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        for (var step = Math.Sign(count); count != 0; count -= IsWorkingDay(day) ? step : 0)
            day = day.AddDays(step);
        return day;
    }

    public DateOnly WorkingDayFrom(DateOnly day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>How many working days lie after one day, up to and with another.</summary>
    public int WorkingDays(DateOnly after, DateOnly through) => Days(after, through).Count(IsWorkingDay);

    /// <summary>The block of days off a day lies in; null for a working day and for a weekend without holiday.</summary>
    public DaysOff? DaysOffAt(DateOnly day)
    {
        if (IsWorkingDay(day))
            return null;
        var (first, last) = (Add(day, -1).AddDays(1), Add(day, 1).AddDays(-1));
        var names = Days(first.AddDays(-1), last).Where(off.ContainsKey).Select(d => off[d]).Distinct().ToList();
        return names.Count == 0 ? null : new(string.Join('、', names), first, last);
    }

    /// <summary>The days after one day, up to and with another.</summary>
    internal static IEnumerable<DateOnly> Days(DateOnly after, DateOnly through)
    {
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
            yield return day;
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private void Overrule(LocalDay local)
    {
        if (local.Worked)
        {
            worked.Add(local.Date);
            return;
        }
        worked.Remove(local.Date);
        off[local.Date] = local.Name;
    }

    private static string Digest(IEnumerable<LocalDay> local) =>
        NationalDays.Digest(local.OrderBy(day => day.Date).Select(day => $"{day.Date:O} {day.Worked} {day.Name}"));
}
