using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class LocalDaysTests(Hall hall)
{
    /// <summary>An office for each test: nobody else's calendar changes.</summary>
    private readonly Viewer staff = new($"o{Guid.NewGuid():N}"[..12], Reach.Office);

    [Fact]
    public async Task A_local_day_moves_the_deadlines_of_its_office_and_names_the_edition()
    {
        await Add("2026-08-14");

        var schedule = await Schedule(staff.Office);
        var given = Deadline.Of(WorkingDays(1), At("2026-08-13"), schedule);

        Assert.Equal(Day("2026-08-17"), given.Day);
        Assert.Equal("应于 2026-08-17（周一）前办结（已扣除那达慕 3 天）", DeadlineWords.Chinese.Explanation(given));
        Assert.StartsWith($"{WorkCalendar.National.Edition}+{staff.Office}-", given.Edition);
    }

    [Fact]
    public async Task Another_office_does_not_see_it()
    {
        await Add("2026-08-14");

        var elsewhere = new Viewer(staff.Office + "x", Reach.Office);

        Assert.Empty(await hall.In<LocalDays, IReadOnlyList<LocalDay>>(days => days.InOrder(Now.Test), elsewhere));
        Assert.Equal(WorkCalendar.National.Edition, (await Schedule(elsewhere.Office)).Calendar.Edition);
        await Assert.ThrowsAsync<NotOnRecordException>(() => Remove("2026-08-14", elsewhere));
    }

    [Fact]
    public async Task The_house_counts_by_the_calendar_of_the_office_it_names()
    {
        await Add("2026-08-14");

        var schedule = await hall.Read(db => db.WorkSchedule("none", Now.Test), Viewer.House);

        Assert.Equal(WorkCalendar.National.Edition, schedule.Calendar.Edition);
    }

    [Fact]
    public async Task Days_are_kept_with_their_basis_in_order()
    {
        await Add("2026-08-15", worked: true);
        await Add("2026-08-14");

        var kept = await hall.In<LocalDays, IReadOnlyList<LocalDay>>(days => days.InOrder(Now.Test), staff);

        Assert.Equal(
            [
                (Day("2026-08-14"), "那达慕", "丰政发〔2026〕8 号", false),
                (Day("2026-08-15"), "那达慕", "丰政发〔2026〕8 号", true),
            ],
            kept.Select(day => (day.Date, day.Name, day.Basis, day.Worked))
        );
    }

    [Fact]
    public async Task Of_many_who_add_the_same_day_at_once_one_does_and_the_others_are_told()
    {
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Record.ExceptionAsync(() => Add("2026-08-14")).AsTask())
        );

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(
            Enumerable.Repeat("time.local-day-exists", 7),
            outcomes.OfType<RefusedException>().Select(refused => refused.Code)
        );
    }

    [Fact]
    public async Task A_day_taken_out_is_a_plain_day_again()
    {
        await Add("2026-08-14");
        await Remove("2026-08-14", staff);

        Assert.True((await Schedule(staff.Office)).Calendar.IsWorkingDay(Day("2026-08-14")));
        await Assert.ThrowsAsync<NotOnRecordException>(() => Remove("2026-08-14", staff));
    }

    [Theory]
    [InlineData(" ", "丰政发〔2026〕8 号")]
    [InlineData("那达慕", "")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", "丰政发〔2026〕8 号")]
    public async Task A_day_without_name_or_basis_is_refused(string name, string basis) =>
        Assert.Equal(
            "time.local-day",
            (await Assert.ThrowsAsync<RefusedException>(() => Add("2026-08-14", name: name, basis: basis))).Code
        );

    private Task<int> Add(
        string day,
        bool worked = false,
        string name = "那达慕",
        string basis = "丰政发〔2026〕8 号"
    ) =>
        hall.In<LocalDays, int>(
            async days =>
            {
                await days.Add(Day(day), name, basis, worked, Now.Test);
                return 0;
            },
            staff
        );

    private Task<int> Remove(string day, Viewer viewer) =>
        hall.In<LocalDays, int>(
            async days =>
            {
                await days.Remove(Day(day), Now.Test);
                return 0;
            },
            viewer
        );

    private Task<WorkSchedule> Schedule(string office) =>
        hall.Read(db => db.WorkSchedule(office, Now.Test), new Viewer(office, Reach.Office));
}
