using LianXin.Contracts.Time;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("2023-12-04 08:29", false)]
    [InlineData("2023-12-04 08:30", true)]
    [InlineData("2023-12-04 12:00", false)]
    [InlineData("2023-12-04 14:30", true)]
    [InlineData("2023-12-04 17:30", false)]
    [InlineData("2023-12-09 09:00", true)] // Saturday: weekend service
    [InlineData("2023-12-09 14:30", false)]
    [InlineData("2024-02-18 14:30", true)] // a make-up Sunday keeps the hours of a working day
    [InlineData("2024-02-10 09:30", false)] // the Saturday of Spring Festival
    [InlineData("2024-02-12 09:30", false)] // its Monday
    public void The_hall_is_open_or_not(string at, bool open) =>
        Assert.Equal(open, WorkSchedule.Default.IsOpen(At(at)));

    [Fact]
    public void Weekend_service_makes_no_working_day_and_lets_no_opening_hour_run() =>
        Assert.Equal(At("2023-12-11 09:30"), Given("2023-12-08 16:30", 2, PeriodUnit.OpeningHours).Due);

    [Theory]
    [InlineData("2023-12-04 11:00", 1, "2023-12-04 12:00")]
    [InlineData("2023-12-04 11:00", 2, "2023-12-04 15:30")]
    [InlineData("2023-12-04 12:30", 1, "2023-12-04 15:30")]
    [InlineData("2023-12-04 20:00", 1, "2023-12-05 09:30")]
    [InlineData("2023-12-09 10:00", 1, "2023-12-11 09:30")]
    [InlineData("2023-12-04 08:30", 13, "2023-12-05 17:30")]
    public void Opening_hours_run_while_the_hall_is_open(string start, int hours, string due) =>
        Assert.Equal(At(due), Given(start, hours, PeriodUnit.OpeningHours).Due);

    [Theory]
    [InlineData("2026-04-30", "17:30")]
    [InlineData("2026-05-06", "18:00")]
    [InlineData("2026-09-30", "18:00")]
    [InlineData("2026-10-08", "17:30")]
    [InlineData("2026-01-05", "17:30")] // the winter hours of the year before
    public void Business_ends_by_the_season(string day, string time) =>
        Assert.Equal(At($"{day} {time}"), new WorkSchedule(WorkCalendar.National, Seasons).BusinessEnds(Day(day)));

    [Fact]
    public void A_limit_ends_when_business_does_on_its_last_day() =>
        Assert.Equal(
            At("2026-05-06 18:00"),
            Deadline.Of(WorkingDays(1), At("2026-04-30"), new(WorkCalendar.National, Seasons)).Due
        );

    private static OpeningHours Seasons =>
        new([
            new OpeningProfile { FromMonth = 10, FromDay = 8 },
            new OpeningProfile
            {
                FromMonth = 5,
                FromDay = 6,
                Afternoon = new(new(15, 0), new(18, 0)),
            },
        ]);
}
