using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Time;

/// <summary>All that counting a deadline needs to know of an office: its working days and its hours. Pure; no clock.</summary>
public sealed record WorkSchedule(WorkCalendar Calendar, OpeningHours Hours)
{
    /// <summary>The national notices and the default hours.</summary>
    public static WorkSchedule Default { get; } = new(WorkCalendar.National, OpeningHours.Default);

    /// <summary>When business ends on a working day: the last instant of a period that ends on it (domain.md §1.11.1 C1).</summary>
    public DateTimeOffset BusinessEnds(DateOnly day) => day.At(Hours.On(day).Afternoon.To);

    /// <summary>
    /// Whether somebody is at the counter: on working days by the hours, on plain weekends by the weekend service, in a
    /// holiday's days off not at all.
    /// </summary>
    public bool IsOpen(DateTimeOffset at)
    {
        var (day, time) = (at.OfficeDay, TimeOnly.FromDateTime(at.InOffice.DateTime));
        var hours = Hours.On(day);
        if (Calendar.IsWorkingDay(day))
            return hours.Morning.Has(time) || hours.Afternoon.Has(time);
        return hours.Weekend?.Has(time) == true && Calendar.DaysOffAt(day) is null;
    }

    /// <summary>When the hall will have been open for so long since an instant. Weekend service does not count.</summary>
    internal DateTimeOffset AfterOpenTime(DateTimeOffset from, TimeSpan open)
    {
        foreach (var (opens, closes) in OpenFrom(from))
        {
            if (open <= closes - opens)
                return opens + open;
            open -= closes - opens;
        }
        throw new InvalidOperationException("A hall that never opens.");
    }

    internal TimeSpan OpenTime(DateTimeOffset from, DateTimeOffset to) =>
        OpenFrom(from)
            .TakeWhile(stretch => stretch.Opens < to)
            .Aggregate(TimeSpan.Zero, (sum, open) => sum + ((open.Closes < to ? open.Closes : to) - open.Opens));

    /// <summary>The stretches of opening from an instant on, without end.</summary>
    private IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> OpenFrom(DateTimeOffset from)
    {
        for (var day = Calendar.WorkingDayFrom(from.OfficeDay); ; day = Calendar.Add(day, 1))
            foreach (var shift in new[] { Hours.On(day).Morning, Hours.On(day).Afternoon })
                if (from < day.At(shift.To))
                    yield return (from > day.At(shift.From) ? from : day.At(shift.From), day.At(shift.To));
    }
}

public static class WorkSchedules
{
    /// <summary>The schedule of an office as it stands, inside the caller's transaction.</summary>
    public static async Task<WorkSchedule> WorkSchedule(this LianXinDb db, string office, CancellationToken ct)
    {
        var local = await db.Set<LocalDay>().AsNoTracking().Where(day => day.Office == office).ToListAsync(ct);
        var hours = await db.Set<OpeningProfile>().AsNoTracking().Where(p => p.Office == office).ToListAsync(ct);
        return new(new WorkCalendar(NationalDays.Published, local), new OpeningHours(hours));
    }
}
