using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class OpeningProfilesTests(Hall hall)
{
    private static readonly Shift Morning = new(new(8, 30), new(12, 0));
    private static readonly Shift Afternoon = new(new(15, 0), new(18, 0));
    private static readonly Shift Saturday = new(new(9, 30), new(11, 30));

    private readonly Viewer staff = new($"o{Guid.NewGuid():N}"[..12], Reach.Office);

    [Fact]
    public async Task An_office_that_said_nothing_keeps_the_default_hours() =>
        Assert.Equal(At("2026-07-01 17:30"), (await Schedule()).BusinessEnds(Day("2026-07-01")));

    [Fact]
    public async Task Summer_hours_hold_from_their_day_on()
    {
        await Set(5, 1, Afternoon, Saturday);
        await Set(10, 1, new(new(14, 30), new(17, 30)), null);

        var schedule = await Schedule();

        Assert.Equal(At("2026-07-01 18:00"), schedule.BusinessEnds(Day("2026-07-01")));
        Assert.Equal(At("2026-12-01 17:30"), schedule.BusinessEnds(Day("2026-12-01")));
        Assert.True(schedule.IsOpen(At("2026-07-04 09:30")));
        Assert.False(schedule.IsOpen(At("2026-07-04 11:30")));
        Assert.False(schedule.IsOpen(At("2026-12-05 10:00")));
    }

    [Fact]
    public async Task Setting_the_same_day_again_replaces_the_hours()
    {
        await Set(5, 1, Afternoon, Saturday);
        await Set(5, 1, new(new(15, 30), new(18, 30)), null);

        var kept = Assert.Single(await Profiles());

        Assert.Equal((new TimeOnly(18, 30), null), (kept.Afternoon.To, kept.Weekend));
    }

    [Fact]
    public async Task Many_who_set_the_same_day_at_once_leave_one_profile()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Set(5, 1, Afternoon, Saturday)));

        Assert.Single(await Profiles());
    }

    [Fact]
    public async Task A_profile_taken_out_is_gone()
    {
        await Set(5, 1, Afternoon, Saturday);
        await Remove(5, 1);

        Assert.Empty(await Profiles());
        await Assert.ThrowsAsync<NotOnRecordException>(() => Remove(5, 1));
    }

    [Theory]
    [InlineData(2, 29)]
    [InlineData(13, 1)]
    [InlineData(4, 31)]
    [InlineData(5, 0)]
    public async Task A_day_that_is_not_in_every_year_is_refused(int month, int day) =>
        Assert.Equal("time.opening-day", await Refusal(() => Set(month, day, Afternoon, null)));

    [Theory]
    [InlineData(11, 0, 17, 0)] // afternoon before the morning is over
    [InlineData(15, 0, 15, 0)]
    public async Task Hours_that_do_not_follow_one_another_are_refused(
        int from,
        int fromMinute,
        int to,
        int toMinute
    ) =>
        Assert.Equal(
            "time.opening-hours",
            await Refusal(() => Set(5, 1, new(new(from, fromMinute), new(to, toMinute)), null))
        );

    [Fact]
    public async Task Weekend_hours_that_end_before_they_begin_are_refused() =>
        Assert.Equal("time.opening-hours", await Refusal(() => Set(5, 1, Afternoon, new(new(12, 0), new(9, 0)))));

    private static async Task<string> Refusal(Func<Task> change) =>
        (await Assert.ThrowsAsync<RefusedException>(change)).Code;

    private Task<int> Set(int month, int day, Shift afternoon, Shift? weekend) =>
        hall.In<OpeningProfiles, int>(
            async profiles =>
            {
                await profiles.Set(month, day, Morning, afternoon, weekend, Now.Test);
                return 0;
            },
            staff
        );

    private Task<int> Remove(int month, int day) =>
        hall.In<OpeningProfiles, int>(
            async profiles =>
            {
                await profiles.Remove(month, day, Now.Test);
                return 0;
            },
            staff
        );

    private Task<IReadOnlyList<OpeningProfile>> Profiles() =>
        hall.In<OpeningProfiles, IReadOnlyList<OpeningProfile>>(profiles => profiles.InOrder(Now.Test), staff);

    private Task<WorkSchedule> Schedule() => hall.Read(db => db.WorkSchedule(staff.Office, Now.Test), staff);
}
