namespace LianXin.Kernel.Time;

/// <summary>A stretch of opening, the closing time not included.</summary>
public sealed record Shift(TimeOnly From, TimeOnly To)
{
    public bool Has(TimeOnly time) => From <= time && time < To;
}
