using System.Globalization;
using LianXin.Contracts.Time;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class CountdownTests
{
    /// <summary>Monday, five working days: due Monday 2023-12-11 at 17:30.</summary>
    private static readonly Deadline Ordinary = Given("2023-12-04", 5);

    [Theory]
    [InlineData("2023-12-05 08:30", Light.Green, "剩 4 个工作日", "4 working days left")]
    [InlineData("2023-12-08 10:30", Light.Focused, "剩 1 个工作日", "1 working day left")]
    [InlineData("2023-12-10 17:30", Light.Focused, "剩 1 个工作日", "1 working day left")]
    [InlineData("2023-12-11 17:29", Light.Focused, "今天 17:30 到期", "due today at 17:30")]
    [InlineData("2023-12-11 17:30", Light.Red, "超时 1 分钟", "1 min overdue")]
    [InlineData("2023-12-11 18:05", Light.Red, "超时 35 分钟", "35 min overdue")]
    [InlineData("2023-12-12 08:30", Light.Red, "超时 1 天", "1 day overdue")]
    public void Working_days_count_down_as_the_limit_is_counted_and_late_by_the_date(
        string now,
        Light light,
        string chinese,
        string english
    )
    {
        Assert.Equal(new Countdown(light, chinese), DeadlineWords.Chinese.Countdown(Ordinary, At(now)));
        Assert.Equal(new Countdown(light, english), DeadlineWords.English.Countdown(Ordinary, At(now)));
    }

    [Theory]
    [InlineData("2023-12-04 10:15", Light.Yellow, "剩 1 小时 45 分")]
    [InlineData("2023-12-04 11:59:30", Light.Yellow, "剩 1 分钟")]
    [InlineData("2023-12-05 13:00", Light.Red, "超时 1 天 1 小时")]
    public void Clock_limits_tell_hours_and_minutes_even_on_their_last_day(string now, Light light, string text) =>
        Assert.Equal(
            new Countdown(light, text),
            DeadlineWords.Chinese.Countdown(Given("2023-12-04 10:00", 2, PeriodUnit.Hours), At(now))
        );

    [Fact]
    public void A_limit_that_stands_still_does_not_count() =>
        Assert.Equal(
            new Countdown(Light.Paused, "暂停中"),
            DeadlineWords.Chinese.Countdown(
                Ordinary.Pause("不可抗力", Day("2023-12-20"), At("2023-12-05")),
                At("2023-12-19")
            )
        );

    [Theory]
    [InlineData("en-GB", "5 working days")]
    [InlineData("zh-CN", "5 个工作日")]
    [InlineData("", "5 个工作日")]
    public void Words_follow_the_page_and_are_chinese_unless_it_is_english(string culture, string words) =>
        Assert.Equal(words, DeadlineWords.In(new CultureInfo(culture)).Amount(WorkingDays(5)));

    [Theory]
    [InlineData(1, PeriodUnit.WorkingDays, "1 个工作日", "1 working day")]
    [InlineData(15, PeriodUnit.NaturalDays, "15 天", "15 days")]
    [InlineData(3, PeriodUnit.Months, "3 个月", "3 months")]
    [InlineData(24, PeriodUnit.Hours, "24 小时", "24 hours")]
    [InlineData(8, PeriodUnit.OpeningHours, "8 个开放小时", "8 opening hours")]
    public void A_period_has_words_of_its_own(int amount, PeriodUnit unit, string chinese, string english)
    {
        Assert.Equal(chinese, DeadlineWords.Chinese.Amount(new(amount, unit)));
        Assert.Equal(english, DeadlineWords.English.Amount(new(amount, unit)));
    }
}
