using LianXin.Contracts.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

/// <summary>Every row of the golden deadline table of domain.md §1.11.2.</summary>
public sealed class GoldenDeadlineTests
{
    [Theory]
    [InlineData("2023-12-06", 1, "2023-12-07")]
    [InlineData("2023-12-06", 5, "2023-12-13")]
    [InlineData("2023-12-29", 1, "2024-01-02")]
    [InlineData("2024-01-31", 5, "2024-02-06")]
    [InlineData("2024-02-03", 1, "2024-02-04")]
    [InlineData("2024-02-09", 1, "2024-02-18")]
    [InlineData("2024-04-03", 1, "2024-04-07")]
    [InlineData("2024-04-30", 5, "2024-05-10")]
    [InlineData("2024-09-13", 3, "2024-09-19")]
    [InlineData("2024-09-30", 5, "2024-10-12")]
    [InlineData("2025-01-24", 1, "2025-01-26")]
    [InlineData("2025-12-31", 1, "2026-01-04")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-14", 7, "2026-03-03")]
    [InlineData("2026-09-30", 15, "2026-10-27")]
    public void Working_days(string start, int amount, string due) =>
        MustEnd(start, amount, PeriodUnit.WorkingDays, due);

    [Theory]
    [InlineData("2025-11-30", 3, "2026-02-28", null)]
    [InlineData("2025-07-01", 3, "2025-10-09", "2025-10-01")]
    [InlineData("2025-11-15", 3, "2026-02-24", "2026-02-15")]
    [InlineData("2026-06-27", 3, "2026-09-28", "2026-09-27")]
    public void Months(string start, int amount, string due, string? rolledFrom) =>
        MustEnd(start, amount, PeriodUnit.Months, due, rolledFrom);

    [Theory]
    [InlineData("2023-12-06", 60, "2024-02-04", null)]
    [InlineData("2025-01-13", 15, "2025-02-05", "2025-01-28")]
    public void Natural_days(string start, int amount, string due, string? rolledFrom) =>
        MustEnd(start, amount, PeriodUnit.NaturalDays, due, rolledFrom);

    private static void MustEnd(string start, int amount, PeriodUnit unit, string due, string? rolledFrom = null)
    {
        var given = Given(start, amount, unit);

        Assert.Equal(At($"{due} 17:30"), given.Due);
        Assert.Equal(rolledFrom is null ? null : Day(rolledFrom), given.RolledFrom);
        Assert.False(given.IsEstimated);
    }
}
