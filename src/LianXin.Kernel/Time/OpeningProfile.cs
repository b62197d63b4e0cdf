using LianXin.Kernel.Data;

namespace LianXin.Kernel.Time;

/// <summary>
/// The hours an office keeps from a day of the year until its next profile begins, e.g. summer hours from 1 May
/// (domain.md §1.11.2, last paragraph). Written by <see cref="OpeningProfiles"/> only.
/// </summary>
public sealed class OpeningProfile : IOfOffice
{
    internal OpeningProfile() { }

    public string Office { get; internal init; } = "";
    public int FromMonth { get; internal init; }
    public int FromDay { get; internal init; }
    public Shift Morning { get; internal init; } = new(new(8, 30), new(12, 0));
    public Shift Afternoon { get; internal init; } = new(new(14, 30), new(17, 30));

    /// <summary>延时服务 on Saturdays and Sundays; none where null. It never makes a working day (§1.11.1 C8).</summary>
    public Shift? Weekend { get; internal init; } = new(new(9, 0), new(12, 0));

    internal bool HasBegun(DateOnly day) => (FromMonth, FromDay).CompareTo((day.Month, day.Day)) <= 0;
}
