namespace LianXin.Kernel.Time;

/// <summary>
/// Days off in a row that hold a holiday, weekends included, as people live them: 春节 2024 is eight days. A block with two
/// holidays carries both names, 中秋、国庆节.
/// </summary>
public sealed record DaysOff(string Name, DateOnly First, DateOnly Last);
