using LianXin.Contracts.Time;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

/// <summary>Sentences counted out by hand, in both languages.</summary>
public sealed class GoldenSentenceTests
{
    [Fact]
    public void A_holiday_and_its_make_up_day_are_named() =>
        MustRead(
            Given("2024-02-08", 5),
            "2024-02-18",
            "应于 2024-02-21（周三）前办结 · 还剩 3 个工作日（已扣除春节 8 天，含补班 2 月 18 日）",
            "Due by Wed 21 Feb 2024 · 3 working days left (not counted: Spring Festival 8 days; make-up workdays counted: 18 Feb)"
        );

    [Fact]
    public void A_worked_sunday_alone_is_named() =>
        MustRead(
            Given("2024-01-31", 5),
            "2024-02-05",
            "应于 2024-02-06（周二）前办结 · 还剩 1 个工作日（含补班 2 月 4 日）",
            "Due by Tue 6 Feb 2024 · 1 working day left (make-up workdays counted: 4 Feb)"
        );

    [Fact]
    public void A_plain_week_needs_no_reason() =>
        MustRead(
            Given("2023-12-06", 5),
            "2023-12-13",
            "应于 2023-12-13（周三）前办结 · 今天 17:30 到期",
            "Due by Wed 13 Dec 2023 · due today at 17:30"
        );

    [Fact]
    public void Months_that_roll_say_over_what() =>
        MustRead(
            Given("2025-07-01", 3, PeriodUnit.Months),
            "2025-09-30",
            "应于 2025-10-09（周四）前办结 · 还剩 9 天（期满日 10 月 1 日逢国庆节、中秋，顺延 8 天）",
            "Due by Thu 9 Oct 2025 · 9 days left (moved by 8 days, since 1 Oct falls on National Day and Mid-Autumn Festival)"
        );

    [Fact]
    public void Natural_days_that_roll_over_a_weekend_say_so() =>
        MustRead(
            Given("2024-02-29", 2, PeriodUnit.NaturalDays),
            "2024-03-01",
            "应于 2024-03-04（周一）前办结 · 还剩 3 天（期满日 3 月 2 日逢周六，顺延 2 天）",
            "Due by Mon 4 Mar 2024 · 3 days left (moved by 2 days, since 2 Mar falls on a Saturday)"
        );

    [Fact]
    public void Natural_days_that_end_on_a_worked_sunday_say_why_they_do_not_roll() =>
        MustRead(
            Given("2023-12-06", 60, PeriodUnit.NaturalDays),
            "2024-02-02",
            "应于 2024-02-04（周日）前办结 · 还剩 2 天（2 月 4 日周日为补班日）",
            "Due by Sun 4 Feb 2024 · 2 days left (Sun 4 Feb is a make-up workday)"
        );

    [Fact]
    public void Clock_hours_end_at_a_time() =>
        MustRead(
            Given("2024-02-09 10:15", 2, PeriodUnit.Hours),
            "2024-02-09 10:30",
            "应于 2024-02-09（周五）12:15 前办结 · 还剩 1 小时 45 分",
            "Due by 12:15 on Fri 9 Feb 2024 · 1 hour 45 min left"
        );

    [Fact]
    public void Opening_hours_skip_what_working_days_skip() =>
        MustRead(
            Given("2024-02-09 16:30", 4, PeriodUnit.OpeningHours),
            "2024-02-18",
            "应于 2024-02-18（周日）11:30 前办结 · 今天 11:30 到期（已扣除春节 8 天，含补班 2 月 18 日）",
            "Due by 11:30 on Sun 18 Feb 2024 · due today at 11:30 (not counted: Spring Festival 8 days; make-up workdays counted: 18 Feb)"
        );

    [Fact]
    public void A_pause_is_named_with_what_it_took_out_and_the_holiday_inside_it_is_not() =>
        MustRead(
            Given("2024-04-01", 5).Paused("2024-04-02", "2024-04-08"),
            "2024-04-10",
            "应于 2024-04-12（周五）前办结 · 还剩 2 个工作日（等待上级批复 3 个工作日不计入）",
            "Due by Fri 12 Apr 2024 · 2 working days left (not counted: 3 working days, waiting for a superior's reply)"
        );

    [Fact]
    public void A_limit_that_stands_still_says_why_and_until_when() =>
        MustRead(
            Given("2024-04-01", 5).Pause("等待上级批复", Day("2024-04-08"), At("2024-04-02")),
            "2024-04-03",
            "应于 2024-04-09（周二）前办结 · 已暂停计时：等待上级批复，预计 4 月 8 日恢复，恢复后顺延（已扣除清明 3 天，含补班 4 月 7 日）",
            "Due by Tue 9 Apr 2024 · paused: waiting for a superior's reply, expected to resume on 8 Apr; the date will move accordingly (not counted: Qingming Festival 3 days; make-up workdays counted: 7 Apr)"
        );

    [Fact]
    public void A_pause_without_effect_is_named_too() =>
        MustRead(
            Given("2023-12-06", 5).Paused("2023-12-07 09:00", "2023-12-07 15:00", "不可抗力"),
            "2023-12-12",
            "应于 2023-12-13（周三）前办结 · 还剩 1 个工作日（不可抗力未影响期限）",
            "Due by Wed 13 Dec 2023 · 1 working day left (force majeure took nothing out)"
        );

    [Fact]
    public void A_holiday_with_a_pause_inside_is_named_once_with_the_days_outside_the_pause() =>
        MustRead(
            Given("2024-02-08", 5).Paused("2024-02-12", "2024-02-15"),
            "2024-02-19",
            "应于 2024-02-21（周三）前办结 · 还剩 2 个工作日（已扣除春节 5 天，含补班 2 月 18 日，等待上级批复未影响期限）",
            "Due by Wed 21 Feb 2024 · 2 working days left (not counted: Spring Festival 5 days; make-up workdays counted: 18 Feb; waiting for a superior's reply took nothing out)"
        );

    [Fact]
    public void Paused_hours_are_told_in_hours() =>
        MustRead(
            Given("2024-03-04 08:00", 24, PeriodUnit.Hours).Paused("2024-03-04 09:00", "2024-03-04 11:30", "不可抗力"),
            "2024-03-05 11:31",
            "应于 2024-03-05（周二）10:30 前办结 · 已超时 1 小时 1 分（不可抗力 2 小时 30 分不计入）",
            "Due by 10:30 on Tue 5 Mar 2024 · 1 hour 1 min overdue (not counted: 2 hours 30 min, force majeure)"
        );

    [Fact]
    public void An_extension_keeps_the_first_date() =>
        MustRead(
            Given("2023-12-06", 5).Extended(5, "2023-12-12"),
            "2023-12-14",
            "应于 2023-12-20（周三）前办结 · 还剩 4 个工作日（已延期 5 个工作日，原定 2023-12-13）",
            "Due by Wed 20 Dec 2023 · 4 working days left (extended by 5 working days, first due 13 Dec 2023)"
        );

    [Fact]
    public void A_year_without_notice_is_marked() =>
        MustRead(
            Given("2026-12-30", 5),
            "2026-12-30",
            "应于 2027-01-06（周三，估）前办结 · 还剩 5 个工作日（2027 年放假安排尚未导入，暂按周末规则估算）",
            "Due by Wed 6 Jan 2027 (estimated) · 5 working days left (the holidays of 2027 are not published yet, estimated by plain weekends)"
        );

    [Fact]
    public void A_published_notice_names_the_date_it_replaced() =>
        MustRead(
            Given("2026-12-30", 5).Recalculate(At("2026-12-31"), With2027),
            "2027-01-04",
            "应于 2027-01-07（周四）前办结 · 还剩 3 个工作日（已扣除元旦 3 天，放假安排公布后重新计算，原估 2027-01-06）",
            "Due by Thu 7 Jan 2027 · 3 working days left (not counted: New Year's Day 3 days; counted anew when the holidays were published, estimated before as 6 Jan 2027)"
        );

    [Fact]
    public void What_was_due_on_friday_is_three_days_late_on_monday() =>
        MustRead(
            Given("2023-12-07", 1),
            "2023-12-11",
            "应于 2023-12-08（周五）前办结 · 已超时 3 天",
            "Due by Fri 8 Dec 2023 · 3 days overdue"
        );

    [Fact]
    public void The_act_can_be_another()
    {
        var given = Given("2023-12-06", 1);

        Assert.Equal("应于 2023-12-07（周四）前签收", DeadlineWords.Chinese.Explanation(given, "签收"));
        Assert.Equal("Sign for by Thu 7 Dec 2023", DeadlineWords.English.Explanation(given, "Sign for"));
    }

    private static void MustRead(Deadline given, string now, string chinese, string english)
    {
        Assert.Equal(chinese, DeadlineWords.Chinese.Sentence(given, At(now)));
        Assert.Equal(english, DeadlineWords.English.Sentence(given, At(now)));
    }
}
