using CsCheck;
using LianXin.Contracts.Time;
using LianXin.Kernel.Time;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class DeadlinePropertyTests
{
    private static readonly WorkCalendar Calendar = Schedule.Calendar;

    /// <summary>Any minute from 2022, which has no notice, to 2027, which has none yet.</summary>
    private static readonly Gen<DateTimeOffset> Start = Gen.Int[0, 6 * 365 * 24 * 60]
        .Select(minutes => At("2022-01-01 00:00").AddMinutes(minutes));

    private static readonly Gen<Period> Any = Gen.Select(
        Gen.Enum<PeriodUnit>(),
        Gen.Int[1, 90],
        (u, n) => new Period(n, u)
    );

    [Fact]
    public void Working_days_end_on_a_working_day() =>
        Gen.Select(Start, Gen.Int[1, 300]).Sample((start, n) => Calendar.IsWorkingDay(Of(start, n).Day));

    [Fact]
    public void One_working_day_more_ends_later() =>
        Gen.Select(Start, Gen.Int[1, 300]).Sample((start, n) => Of(start, n).Day < Of(start, n + 1).Day);

    [Fact]
    public void Working_days_are_as_many_as_said() =>
        Gen.Select(Start, Gen.Int[1, 300])
            .Sample((start, n) => Calendar.WorkingDays(start.OfficeDay, Of(start, n).Day) == n);

    [Fact]
    public void Natural_days_and_months_roll_forward_only_and_over_days_off_only() =>
        Gen.Select(Start, Gen.Int[1, 120], Gen.Bool)
            .Sample(
                (start, n, months) =>
                {
                    var given = Deadline.Of(
                        new(n, months ? PeriodUnit.Months : PeriodUnit.NaturalDays),
                        start,
                        Schedule
                    );
                    var nominal = months ? start.OfficeDay.AddMonths(n) : start.OfficeDay.AddDays(n);
                    return Calendar.IsWorkingDay(given.Day)
                        && given.Day >= nominal
                        && Calendar.WorkingDays(nominal.AddDays(-1), given.Day) == 1;
                }
            );

    [Fact]
    public void Pausing_some_working_days_gives_as_many_more() =>
        Gen.Select(Start, Gen.Int[1, 40], Gen.Int[0, 60], Gen.Int[0, 40])
            .Sample(
                (start, n, wait, k) =>
                {
                    var given = Of(start, n);
                    var stop = Before(given, start.AddDays(wait));
                    var go = Calendar.Add(stop.OfficeDay, k).At(k == 0 ? Time(stop) : new(9, 0));
                    var resumed = given.Pause("不可抗力", go.OfficeDay, stop).Resume(go, Schedule);
                    return resumed.Day == Of(start, n + k).Day && resumed.Pauses[0].Excluded == k;
                }
            );

    [Fact]
    public void Pausing_hours_moves_them_by_the_pause() =>
        Gen.Select(Start, Gen.Int[1, 90], Gen.Int[0, 10_000])
            .Sample(
                (start, n, minutes) =>
                {
                    var given = Deadline.Of(new(n, PeriodUnit.Hours), start, Schedule);
                    var resumed = given
                        .Pause("不可抗力", Day("2999-01-01"), start)
                        .Resume(start.AddMinutes(minutes), Schedule);
                    return resumed.Due == given.Due.AddMinutes(minutes) && resumed.Pauses[0].Excluded == minutes;
                }
            );

    [Fact]
    public void Resuming_at_once_changes_no_date() =>
        Gen.Select(Start, Any, Gen.Int[0, 60])
            .Sample(
                (start, period, wait) =>
                {
                    var given = Deadline.Of(period, start, Schedule);
                    var stop = Before(given, start.AddDays(wait));
                    return given.Pause("不可抗力", stop.OfficeDay, stop).Resume(stop, Schedule).Due == given.Due;
                }
            );

    [Fact]
    public void A_limit_and_its_extension_are_one_longer_limit() =>
        Gen.Select(Start, Any, Gen.Int[1, 30])
            .Sample(
                (start, period, more) =>
                    Deadline.Of(period, start, Schedule).Extend(period with { Amount = more }, start, Schedule).Due
                    == Deadline.Of(period with { Amount = period.Amount + more }, start, Schedule).Due
            );

    [Fact]
    public void Counting_again_by_the_same_calendar_gives_the_same_limit() =>
        Gen.Select(Start, Any, Gen.Int[0, 60], Gen.Int[0, 20_000])
            .Sample(
                (start, period, wait, minutes) =>
                {
                    var given = Deadline.Of(period, start, Schedule);
                    var stop = Before(given, start.AddDays(wait));
                    var go = stop.AddMinutes(minutes);
                    given = given.Pause("不可抗力", go.OfficeDay, stop).Resume(go, Schedule);
                    if (go < given.Due)
                        given = given.Extend(period with { Amount = 7 }, go, Schedule);
                    return !given.IsEstimated || given.Recalculate(given.ReckonedAt, Schedule).Equals(given);
                }
            );

    [Fact]
    public void What_is_left_is_known_without_the_calendar() =>
        Gen.Select(Start, Gen.Int[1, 60], Gen.Int[0, 120])
            .Sample(
                (start, n, wait) =>
                {
                    var now = start.AddDays(wait);
                    return Of(start, n).WorkingDaysLeft(now) == Calendar.WorkingDays(now.OfficeDay, Of(start, n).Day);
                }
            );

    [Fact]
    public void Lights_come_in_their_order() =>
        Gen.Select(Start, Any)
            .Sample(
                (start, period) =>
                    Deadline.Of(period, start, Schedule) is var given
                    && given.YellowFrom < given.FocusFrom
                    && given.FocusFrom <= given.Due
                    && start < given.Due
            );

    private static Deadline Of(DateTimeOffset start, int workingDays) =>
        Deadline.Of(WorkingDays(workingDays), start, Schedule);

    private static TimeOnly Time(DateTimeOffset at) => TimeOnly.FromDateTime(at.DateTime);

    private static DateTimeOffset Before(Deadline given, DateTimeOffset wish) =>
        wish < given.Due ? wish : given.Due.AddMinutes(-1);
}
