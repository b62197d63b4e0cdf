using System.Globalization;
using System.Text;
using LianXin.Contracts.Time;
using LianXin.Kernel.Time;

namespace LianXin.Tests.Kernel.Time;

/// <summary>Instants, periods and schedules as these tests write them.</summary>
internal static class Hours
{
    /// <summary>"2024-02-08" is nine in the morning; "2024-02-08 17:30" is what it says. Beijing time.</summary>
    public static DateTimeOffset At(string text) =>
        new(
            DateTime.Parse(text.Length == 10 ? $"{text} 09:00" : text, CultureInfo.InvariantCulture),
            TimeSpan.FromHours(8)
        );

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static Period WorkingDays(int amount) => new(amount, PeriodUnit.WorkingDays);

    /// <summary>The notices of 2023 to 2026, whatever was published since.</summary>
    public static WorkSchedule Schedule { get; } =
        new(
            new WorkCalendar(
                new()
                {
                    Years = NationalDays.Published.Years.Where(year => year <= 2026).ToHashSet(),
                    DaysOff = NationalDays.Published.DaysOff.Where(day => day.Key.Year <= 2026).ToDictionary(),
                    MakeUpDays = NationalDays.Published.MakeUpDays.Where(day => day.Year <= 2026).ToHashSet(),
                    Edition = "cn2026",
                },
                []
            ),
            OpeningHours.Default
        );

    public static Deadline Given(string start, int amount, PeriodUnit unit = PeriodUnit.WorkingDays) =>
        Deadline.Of(new(amount, unit), At(start), Schedule);

    public static Deadline Paused(this Deadline given, string from, string until, string reason = "等待上级批复") =>
        given.Pause(reason, Day(until[..10]), At(from)).Resume(At(until), Schedule);

    public static Deadline Extended(this Deadline given, int more, string at) =>
        given.Extend(new(more, given.Period.Unit), At(at), Schedule);

    public static WorkSchedule With(params LocalDay[] local) =>
        new(new WorkCalendar(NationalDays.Published, local), OpeningHours.Default);

    /// <summary>As it might be once the State Council has spoken: New Year's Day 2027 is a Friday.</summary>
    public static WorkSchedule With2027 { get; } =
        new(
            new WorkCalendar(
                NationalDays.Read(
                    new MemoryStream(
                        Encoding.UTF8.GetBytes(
                            """
                            { "years": {
                              "2026": { "daysOff": [], "makeUpWorkdays": [] },
                              "2027": { "daysOff": [{ "date": "2027-01-01", "name": "元旦" }], "makeUpWorkdays": [] } } }
                            """
                        )
                    )
                ),
                []
            ),
            OpeningHours.Default
        );
}
