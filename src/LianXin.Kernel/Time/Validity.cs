namespace LianXin.Kernel.Time;

/// <summary>
/// From the beginning of one day to the end of another, or until further notice. What was taken back before it began
/// ends the day before: it never held, and is still on record.
/// </summary>
public sealed record Validity(DateOnly From, DateOnly? To = null)
{
    public bool Covers(DateOnly day) => From <= day && !(To < day);

    /// <summary>Begins or goes on after the day before this one.</summary>
    public bool HoldsOnOrAfter(DateOnly day) => !IsEmpty && !(To < day);

    public bool Overlaps(Validity other) => !IsEmpty && !other.IsEmpty && !(To < other.From) && !(other.To < From);

    /// <summary>No longer from that day on. A length that ended before stays as it is.</summary>
    public Validity Until(DateOnly day)
    {
        var last = day <= From ? From.AddDays(-1) : day.AddDays(-1);
        return To < last ? this : this with { To = last };
    }

    private bool IsEmpty => To < From;
}
