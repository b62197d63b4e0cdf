using LianXin.Contracts.Time;
using LianXin.Kernel;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class DeadlineTests
{
    /// <summary>Monday, five working days: due Monday 2023-12-11.</summary>
    private static readonly Deadline Ordinary = Given("2023-12-04", 5);

    [Theory]
    [InlineData(0, PeriodUnit.WorkingDays)]
    [InlineData(-1, PeriodUnit.Hours)]
    [InlineData(1001, PeriodUnit.WorkingDays)]
    [InlineData(3651, PeriodUnit.NaturalDays)]
    [InlineData(121, PeriodUnit.Months)]
    [InlineData(8761, PeriodUnit.Hours)]
    [InlineData(2001, PeriodUnit.OpeningHours)]
    [InlineData(1, (PeriodUnit)6)]
    public void What_cannot_be_counted_is_refused(int amount, PeriodUnit unit) =>
        MustRefuse("deadline.period", () => Given("2023-12-04", amount, unit));

    [Theory]
    [InlineData(1000, PeriodUnit.WorkingDays)]
    [InlineData(3650, PeriodUnit.NaturalDays)]
    [InlineData(120, PeriodUnit.Months)]
    [InlineData(8760, PeriodUnit.Hours)]
    [InlineData(2000, PeriodUnit.OpeningHours)]
    public void The_longest_of_each_kind_is_counted(int amount, PeriodUnit unit) =>
        Assert.True(Given("2023-12-04", amount, unit).Due > At("2024-12-01"));

    [Fact]
    public void The_start_is_read_on_the_clock_of_the_hall_and_cut_to_microseconds()
    {
        var lateInLondon = new DateTimeOffset(2023, 12, 3, 23, 30, 0, TimeSpan.Zero).AddTicks(19);

        var given = Deadline.Of(WorkingDays(1), lateInLondon, Schedule);

        Assert.Equal(At("2023-12-04 07:30").AddTicks(10), given.Start);
        Assert.Equal((TimeSpan.Zero, At("2023-12-05 17:30")), (given.Start.Offset, given.Due));
    }

    [Fact]
    public void Hours_run_day_and_night_from_the_instant() =>
        Assert.Equal(At("2024-02-10 22:15"), Given("2024-02-09 22:15", 24, PeriodUnit.Hours).Due);

    [Fact]
    public void Hours_are_never_estimated() => Assert.False(Given("2026-12-31", 72, PeriodUnit.Hours).IsEstimated);

    [Theory]
    [InlineData("2026-12-31", 1, PeriodUnit.WorkingDays)]
    [InlineData("2026-11-30", 40, PeriodUnit.NaturalDays)]
    [InlineData("2026-12-04", 1, PeriodUnit.Months)]
    [InlineData("2027-12-31", 1, PeriodUnit.OpeningHours)]
    public void A_count_that_enters_a_year_without_notice_is_estimated(string start, int amount, PeriodUnit unit) =>
        Assert.Equal(2027, Given(start, amount, unit).UnpublishedYear);

    [Fact]
    public void A_month_that_only_passes_through_2026_is_not_estimated() =>
        Assert.False(Given("2026-11-30", 1, PeriodUnit.Months).IsEstimated);

    [Fact]
    public void The_day_of_the_start_estimates_nothing() => Assert.False(Given("2022-12-31", 1).IsEstimated);

    [Fact]
    public void A_roll_out_of_a_year_without_notice_is_estimated() =>
        Assert.Equal(2022, Given("2022-12-21", 10, PeriodUnit.NaturalDays).UnpublishedYear);

    [Fact]
    public void What_was_left_runs_on_after_a_pause()
    {
        var given = Ordinary.Paused("2023-12-05", "2023-12-07");

        Assert.Equal(At("2023-12-13 17:30"), given.Due);
        Assert.Equal([new Pause("等待上级批复", At("2023-12-05"), At("2023-12-07"), 2)], given.Pauses);
    }

    [Fact]
    public void Two_pauses_add_up()
    {
        var given = Ordinary.Paused("2023-12-05", "2023-12-06").Paused("2023-12-11", "2023-12-14");

        Assert.Equal(At("2023-12-15 17:30"), given.Due);
        Assert.Equal([1, 3], given.Pauses.Select(pause => pause.Excluded));
    }

    [Fact]
    public void A_weekend_pause_takes_no_working_day_out() =>
        Assert.Equal(Ordinary.Due, Ordinary.Paused("2023-12-08 18:00", "2023-12-10").Due);

    [Fact]
    public void Resuming_on_monday_does_not_count_monday() =>
        Assert.Equal(At("2023-12-12 17:30"), Ordinary.Paused("2023-12-09", "2023-12-11").Due);

    [Theory]
    [InlineData("2023-12-11 15:00", "2023-12-11 17:30")]
    [InlineData("2023-12-13 15:00", "2023-12-13 17:30")]
    [InlineData("2023-12-13 18:00", "2023-12-14 17:30")]
    [InlineData("2023-12-16 10:00", "2023-12-18 17:30")]
    public void Paused_on_its_last_day_it_ends_on_the_first_working_day_not_yet_over(string resumed, string due)
    {
        var given = Ordinary.Paused("2023-12-11 10:00", resumed);

        Assert.Equal((At(due), null), (given.Due, given.RolledFrom));
    }

    [Fact]
    public void Paused_natural_days_move_the_end_and_roll_again()
    {
        var given = Given("2024-01-19", 20, PeriodUnit.NaturalDays).Paused("2024-01-22", "2024-01-24");

        Assert.Equal((Day("2024-02-10"), At("2024-02-18 17:30")), (given.RolledFrom!.Value, given.Due));
        Assert.Equal(2, given.Pauses[0].Excluded);
    }

    [Fact]
    public void A_pause_moves_the_end_of_the_period_not_the_day_it_rolled_to() =>
        Assert.Equal(
            (Day("2025-01-30"), Day("2025-02-05")),
            Given("2025-01-13", 15, PeriodUnit.NaturalDays).Paused("2025-01-14", "2025-01-16") is var given
                ? (given.RolledFrom!.Value, given.Day)
                : default
        );

    [Fact]
    public void Paused_opening_hours_resume_with_what_was_left()
    {
        var given = Given("2023-12-04 08:30", 5, PeriodUnit.OpeningHours)
            .Paused("2023-12-04 11:00", "2023-12-05 16:30");

        Assert.Equal((At("2023-12-06 10:00"), 570), (given.Due, given.Pauses[0].Excluded));
    }

    [Fact]
    public void A_resumption_before_the_pause_by_a_clock_set_back_takes_nothing_out()
    {
        var given = Given("2023-12-04", 48, PeriodUnit.Hours).Paused("2023-12-05", "2023-12-05 08:59");

        Assert.Equal((At("2023-12-06"), 0), (given.Due, given.Pauses[0].Excluded));
    }

    [Fact]
    public void A_limit_stands_still_only_once_at_a_time()
    {
        var paused = Ordinary.Pause("不可抗力", Day("2023-12-20"), At("2023-12-05"));

        MustRefuse("deadline.paused", () => paused.Pause("不可抗力", Day("2023-12-20"), At("2023-12-06")));
        MustRefuse("deadline.paused", () => paused.Extended(5, "2023-12-06"));
        MustRefuse("deadline.not-paused", () => Ordinary.Resume(At("2023-12-06"), Schedule));
    }

    [Fact]
    public void A_limit_that_is_over_is_neither_paused_nor_extended()
    {
        MustRefuse("deadline.over", () => Ordinary.Pause("不可抗力", Day("2023-12-20"), Ordinary.Due));
        MustRefuse("deadline.over", () => Ordinary.Extended(5, "2023-12-11 17:30"));
    }

    [Fact]
    public void A_pause_cannot_be_expected_to_end_before_it_begins() =>
        MustRefuse("deadline.expected", () => Ordinary.Pause("不可抗力", Day("2023-12-04"), At("2023-12-05")));

    [Fact]
    public void An_extension_is_granted_once_and_keeps_the_first_due_date()
    {
        var given = Ordinary.Extended(5, "2023-12-08");

        Assert.Equal(At("2023-12-18 17:30"), given.Due);
        Assert.Equal(new Extension(5, At("2023-12-08"), Ordinary.Due), given.Extension);
        MustRefuse("deadline.extended", () => given.Extended(5, "2023-12-12"));
    }

    [Fact]
    public void An_extension_is_counted_as_the_limit_is()
    {
        MustRefuse("deadline.unit", () => Ordinary.Extend(new(5, PeriodUnit.NaturalDays), At("2023-12-05"), Schedule));
        MustRefuse("deadline.period", () => Ordinary.Extended(0, "2023-12-05"));
        MustRefuse("deadline.period", () => Ordinary.Extended(996, "2023-12-05"));
    }

    [Fact]
    public void Months_are_extended_from_the_start_not_from_a_shorter_month() =>
        Assert.Equal(
            Given("2024-12-31", 4, PeriodUnit.Months).Due,
            Given("2024-12-31", 2, PeriodUnit.Months).Extended(2, "2025-02-01").Due
        );

    [Fact]
    public void Paused_months_keep_their_days_when_extended()
    {
        var given = Given("2024-12-31", 2, PeriodUnit.Months).Paused("2025-01-06", "2025-01-09");

        Assert.Equal(At("2025-03-03 17:30"), given.Due);
        Assert.Equal(At("2025-05-06 17:30"), given.Extended(2, "2025-02-01").Due); // 30 April and three days: 3 May, a holiday
    }

    [Fact]
    public void An_extension_takes_no_past_light_back()
    {
        var given = Ordinary.Extended(5, "2023-12-08 10:00");

        Assert.Equal(
            [
                new(Light.Yellow, At("2023-12-07 00:00")),
                new(Light.Focused, At("2023-12-08 00:00")),
                new(Light.Green, At("2023-12-08 10:00")),
                new(Light.Yellow, At("2023-12-14 00:00")),
            ],
            given.LightsUntil(At("2023-12-14 12:00"))
        );
    }

    [Fact]
    public void A_paused_limit_turns_no_further_light()
    {
        var paused = Given("2023-12-04", 5).Pause("不可抗力", Day("2023-12-20"), At("2023-12-07 10:00"));

        Assert.Equal(
            [new(Light.Yellow, At("2023-12-07 00:00")), new(Light.Paused, At("2023-12-07 10:00"))],
            paused.LightsUntil(At("2023-12-19"))
        );
        Assert.Equal(
            [Light.Yellow, Light.Paused, Light.Yellow, Light.Focused, Light.Red],
            paused.Resume(At("2023-12-20"), Schedule).LightsUntil(At("2023-12-30")).Select(turn => turn.Light)
        );
    }

    [Fact]
    public void Publishing_a_notice_moves_an_estimated_date_and_keeps_the_old_one()
    {
        var given = Given("2026-12-30", 5).Recalculate(At("2026-12-31"), With2027);

        Assert.Equal((At("2027-01-07 17:30"), Day("2027-01-06")), (given.Due, given.EstimatedDay!.Value));
        Assert.Equal((false, With2027.Calendar.Edition), (given.IsEstimated, given.Edition));
    }

    [Fact]
    public void Publishing_a_notice_leaves_the_date_first_promised()
    {
        var given = Given("2026-12-30", 5).Extended(2, "2027-01-05");

        Assert.Equal(At("2027-01-06 17:30"), given.Recalculate(At("2027-01-05"), With2027).Extension!.FirstDue);
    }

    [Fact]
    public void A_notice_that_changes_nothing_leaves_no_old_date() =>
        Assert.Null(Given("2026-12-24", 10).Recalculate(At("2026-12-31"), Schedule).EstimatedDay);

    [Fact]
    public void Pauses_and_the_extension_count_again_in_their_order()
    {
        var given = Given("2026-12-30", 5)
            .Paused("2026-12-31", "2027-01-04")
            .Extended(2, "2027-01-05")
            .Paused("2027-01-06", "2027-01-07")
            .Pause("不可抗力", Day("2027-01-20"), At("2027-01-08"));

        var anew = given.Recalculate(At("2027-01-08 10:00"), With2027);

        Assert.Equal(At("2027-01-13 17:30"), anew.Due);
        Assert.Equal([1, 1], anew.Pauses.Select(pause => pause.Excluded));
        Assert.Equal((given.Extension, given.Paused), (anew.Extension, anew.Paused));
        Assert.Equal([2, 1], given.Pauses.Select(pause => pause.Excluded));
        Assert.Equal(Day("2027-01-13"), given.Day);
    }

    [Fact]
    public void A_promised_date_is_not_counted_again() =>
        MustRefuse("deadline.settled", () => Ordinary.Recalculate(At("2023-12-05"), With2027));

    private static void MustRefuse(string code, Func<Deadline> change) =>
        Assert.Equal(code, Assert.Throws<RefusedException>(change).Code);
}
