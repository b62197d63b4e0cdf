using LianXin.Contracts.Time;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

/// <summary>The warnings row of domain.md §1.14.</summary>
public sealed class WarningsTests
{
    [Theory]
    [InlineData("2023-12-06 23:59", Light.Green)]
    [InlineData("2023-12-07 00:00", Light.Yellow)] // two working days before Monday
    [InlineData("2023-12-08 00:00", Light.Focused)] // one before
    [InlineData("2023-12-11 17:29", Light.Focused)]
    [InlineData("2023-12-11 17:30", Light.Red)]
    public void Five_working_days_warn_two_and_one_before(string now, Light light) =>
        Assert.Equal(light, Given("2023-12-04", 5).LightAt(At(now)));

    [Theory]
    [InlineData(1, "2023-12-05 00:00")]
    [InlineData(2, "2023-12-06 00:00")]
    public void Two_working_days_or_less_are_yellow_on_the_last_day_only(int amount, string yellowFrom)
    {
        var given = Given("2023-12-04", amount);

        Assert.Equal((At(yellowFrom), given.Due), (given.YellowFrom, given.FocusFrom));
        Assert.Equal(Light.Green, given.LightAt(At(yellowFrom).AddMinutes(-1)));
        Assert.Equal(Light.Yellow, given.LightAt(given.Due.AddMinutes(-1)));
        Assert.Equal(Light.Red, given.LightAt(given.Due));
        Assert.Equal([Light.Yellow, Light.Red], given.LightsUntil(given.Due).Select(turn => turn.Light));
    }

    [Fact]
    public void Three_working_days_warn_as_a_longer_limit_does() =>
        Assert.Equal(At("2023-12-05 00:00"), Given("2023-12-04", 3).YellowFrom);

    [Fact]
    public void Warnings_of_natural_days_count_working_days() =>
        Assert.Equal(
            (At("2024-02-08 00:00"), At("2024-02-09 00:00")),
            Given("2024-01-19", 30, PeriodUnit.NaturalDays) is var given // due Sunday 18 February, worked
                ? (given.YellowFrom, given.FocusFrom)
                : default
        );

    [Fact]
    public void Natural_days_over_a_weekend_are_a_short_limit() =>
        Assert.Equal(At("2023-12-11 00:00"), Given("2023-12-08", 3, PeriodUnit.NaturalDays).YellowFrom);

    [Fact]
    public void Clock_limits_warn_48_and_24_hours_before() =>
        Assert.Equal(
            (At("2023-12-05 09:00"), At("2023-12-06 09:00")),
            Given("2023-12-04 09:00", 72, PeriodUnit.Hours) is var given ? (given.YellowFrom, given.FocusFrom) : default
        );

    [Theory]
    [InlineData("2023-12-04 09:00", 48, "2023-12-06 00:00")]
    [InlineData("2023-12-04 09:00", 24, "2023-12-05 00:00")]
    [InlineData("2023-12-04 00:00", 24, "2023-12-04 00:00")]
    public void Short_clock_limits_are_yellow_on_the_last_day_only(string start, int hours, string yellowFrom)
    {
        var given = Given(start, hours, PeriodUnit.Hours);

        Assert.Equal((At(yellowFrom), given.Due), (given.YellowFrom, given.FocusFrom));
    }

    [Fact]
    public void Two_hours_are_yellow_from_the_start() =>
        Assert.Equal(
            [new LightTurn(Light.Yellow, At("2023-12-04 10:00"))],
            Given("2023-12-04 10:00", 2, PeriodUnit.Hours).LightsUntil(At("2023-12-04 10:30"))
        );

    [Fact]
    public void A_pause_does_not_make_a_short_limit_long()
    {
        var given = Given("2023-12-04", 2).Paused("2023-12-04 10:00", "2023-12-11 10:00");

        Assert.Equal((At("2023-12-13 00:00"), given.Due), (given.YellowFrom, given.FocusFrom));
    }
}
