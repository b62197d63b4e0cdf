using LianXin.Demo;
using LianXin.Kernel.Time;

namespace LianXin.Tests.Demo;

/// <summary>When the steps of an open case are taken, whenever the demo is first started.</summary>
public sealed class MomentsTests
{
    private const int Steps = 12;

    /// <summary>The days before the long holidays and before the turn of the year.</summary>
    public static TheoryData<DateOnly> Eves =>
        [new DateOnly(2025, 9, 26), new DateOnly(2025, 12, 29), new DateOnly(2026, 2, 13)];

    [Theory]
    [MemberData(nameof(Eves))]
    public void No_step_is_taken_after_now_or_before_the_one_before_it(DateOnly eve) =>
        Assert.All(
            FirstStarts(eve),
            start =>
            {
                var moments = Moments.Until(start.Now, start.DaysAgo, 9, Steps);
                var last = moments.Start;
                foreach (var at in Enumerable.Range(0, Steps + 1).Select(_ => moments.Next()))
                {
                    Assert.InRange(at, last, start.Now);
                    last = at;
                }
            }
        );

    [Theory]
    [MemberData(nameof(Eves))]
    public void Who_came_on_an_earlier_day_came_on_a_working_day(DateOnly eve) =>
        Assert.All(
            FirstStarts(eve).Where(start => start.DaysAgo > 0),
            start =>
                Assert.True(
                    WorkCalendar.National.IsWorkingDay(
                        Moments.Until(start.Now, start.DaysAgo, 9, Steps).Start.OfficeDay
                    ),
                    $"{start.DaysAgo} days before {start.Now} nobody was at the counter."
                )
        );

    [Theory]
    [InlineData("2024-01-09")] // over a weekend
    [InlineData("2024-09-27")] // over the National Day
    public void Steps_of_a_road_that_has_days_are_taken_one_after_the_other_in_working_hours(string day)
    {
        var moments = Moments.From(DateOnly.Parse(day, null), 9, Steps);

        DateTimeOffset[] taken = [moments.Start, .. Enumerable.Range(0, Steps).Select(_ => moments.Next())];

        Assert.All(
            taken.Zip(taken.Skip(1)),
            pair => Assert.True(pair.First < pair.Second, $"{pair.Second} is not after {pair.First}.")
        );
        Assert.All(taken, at => Assert.InRange(at.InOffice.Hour, 9, 16));
        Assert.All(taken, at => Assert.True(WorkCalendar.National.IsWorkingDay(at.OfficeDay)));
    }

    [Fact]
    public void A_step_on_the_heels_of_another_is_taken_within_the_hour()
    {
        var moments = Moments.From(new(2024, 9, 27), 9, Steps);

        Assert.InRange(moments.Soon() - moments.Start, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
    }

    /// <summary>A demo first started at every sixth hour of a fortnight.</summary>
    private static IEnumerable<(DateTimeOffset Now, int DaysAgo)> FirstStarts(DateOnly eve) =>
        from hour in Enumerable.Range(0, 14 * 4)
        from daysAgo in Enumerable.Range(0, 12)
        select (eve.At(new(0, 30)).AddHours(6 * hour), daysAgo);
}
