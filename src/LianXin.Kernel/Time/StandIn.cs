#pragma warning disable
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

public sealed record Deadline(
    DateTimeOffset Start,
    Period Period,
    DateTimeOffset Due,
    DateTimeOffset YellowFrom,
    DateTimeOffset FocusFrom
);

public sealed class WorkCalendar
{
    public Deadline Deadline(DateTimeOffset from, Period period)
    {
        var due = from.AddDays(period.Amount);
        return new(from, period, due, due.AddDays(-2), due.AddDays(-1));
    }
}

public interface ICalendars
{
    Task<WorkCalendar> Current(CancellationToken ct);
}

public sealed class StandInCalendars : ICalendars
{
    public Task<WorkCalendar> Current(CancellationToken ct) => Task.FromResult(new WorkCalendar());
}
