namespace LianXin.Kernel.Time;

/// <summary>A holiday on the way to the due date, with the days off in a row that were skipped for it, weekends included.</summary>
public sealed record SkippedHoliday(string Name, DateOnly First, int Days)
{
    internal bool Has(DateOnly day) => First <= day && day < First.AddDays(Days);
}
