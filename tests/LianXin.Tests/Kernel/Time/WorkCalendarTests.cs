using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = Schedule.Calendar;

    /// <summary>The golden figures of domain.md §1.11.2.</summary>
    [Theory]
    [InlineData(2023, 249, 18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21)]
    [InlineData(2024, 251, 22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22)]
    [InlineData(2025, 248, 19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23)]
    [InlineData(2026, 248, 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23)]
    public void Every_month_has_its_working_days(int year, int inAll, params int[] months)
    {
        Assert.Equal(
            months,
            Enumerable
                .Range(1, 12)
                .Select(month => new DateOnly(year, month, 1))
                .Select(first => Calendar.WorkingDays(first.AddDays(-1), first.AddMonths(1).AddDays(-1)))
        );
        Assert.Equal(inAll, Calendar.WorkingDays(new(year - 1, 12, 31), new(year, 12, 31)));
    }

    [Theory]
    [InlineData("2023-10-01", "中秋、国庆节", "2023-09-29", "2023-10-06")]
    [InlineData("2024-02-10", "春节", "2024-02-10", "2024-02-17")]
    [InlineData("2024-04-06", "清明", "2024-04-04", "2024-04-06")]
    [InlineData("2025-10-08", "国庆节、中秋", "2025-10-01", "2025-10-08")]
    [InlineData("2026-02-15", "春节", "2026-02-15", "2026-02-23")]
    public void A_holiday_is_the_days_off_in_a_row(string day, string name, string first, string last) =>
        Assert.Equal(new DaysOff(name, Day(first), Day(last)), Calendar.DaysOffAt(Day(day)));

    [Theory]
    [InlineData("2024-03-02")] // a plain Saturday
    [InlineData("2024-02-09")] // 除夕 2024: worked
    [InlineData("2024-02-18")] // a make-up Sunday
    public void A_plain_weekend_or_a_worked_day_is_no_holiday(string day) => Assert.Null(Calendar.DaysOffAt(Day(day)));

    [Fact]
    public void New_years_eve_was_worked_in_2024_and_off_in_2025() =>
        Assert.Equal(
            (true, false),
            (Calendar.IsWorkingDay(Day("2024-02-09")), Calendar.IsWorkingDay(Day("2025-01-28")))
        );

    [Fact]
    public void A_year_without_notice_works_monday_to_friday()
    {
        Assert.Equal((true, false), (Calendar.IsPublished(2026), Calendar.IsPublished(2027)));
        Assert.Equal(5, Calendar.WorkingDays(Day("2027-10-03"), Day("2027-10-10")));
    }

    [Fact]
    public void A_local_festival_is_a_day_off_with_its_weekend()
    {
        var calendar = With(Naadam("2026-08-14")).Calendar;

        Assert.Equal(
            new DaysOff("那达慕", Day("2026-08-14"), Day("2026-08-16")),
            calendar.DaysOffAt(Day("2026-08-15"))
        );
        Assert.Equal(Day("2026-08-17"), calendar.Add(Day("2026-08-13"), 1));
    }

    [Fact]
    public void A_local_day_overrules_the_national_notice_both_ways()
    {
        var calendar = With(Naadam("2026-02-14"), Naadam("2026-02-20", worked: true)).Calendar;

        Assert.False(calendar.IsWorkingDay(Day("2026-02-14")));
        Assert.True(calendar.IsWorkingDay(Day("2026-02-20")));
        Assert.Equal("那达慕、春节", calendar.DaysOffAt(Day("2026-02-19"))?.Name);
    }

    [Fact]
    public void The_edition_names_data_and_local_days()
    {
        var national = WorkCalendar.National.Edition;

        Assert.Matches("^cn20[0-9]{2}-[0-9a-f]{8}$", national);
        Assert.Matches($"^{national}\\+fz-[0-9a-f]{{8}}$", With(Naadam("2026-08-14")).Calendar.Edition);
        Assert.NotEqual(With2027.Calendar.Edition, national);
    }

    [Fact]
    public void Another_day_name_or_kind_is_another_edition() => Assert.Equal(4, new[]
            {
                Naadam("2026-08-14"),
                Naadam("2026-08-13"),
                Naadam("2026-08-14", worked: true),
                new LocalDay
                {
                    Office = "fz",
                    Date = Day("2026-08-14"),
                    Name = "旗庆",
                },
            }.Select(day => With(day).Calendar.Edition).Distinct().Count());

    private static LocalDay Naadam(string day, bool worked = false) =>
        new()
        {
            Office = "fz",
            Date = Day(day),
            Name = "那达慕",
            Worked = worked,
        };
}
