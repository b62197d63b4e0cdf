using LianXin.Contracts.Hall;
using LianXin.Hall.Limits;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Limits;

public sealed class LimitsInForceTests(Hall hall)
{
    private static readonly DateOnly Today = HallForms.Today;
    private readonly Viewer office = FreshOffice.Viewer();

    [Fact]
    public async Task There_is_one_limit_for_every_item_on_every_day()
    {
        await Set(LimitItem.Review, 2, Today);

        Assert.Equal(Enum.GetValues<LimitItem>(), (await InForce(Today, office)).Select(rule => rule.Item));
    }

    [Fact]
    public async Task A_limit_read_from_the_database_holds_on_its_days()
    {
        var edition = await Set(LimitItem.Review, 2, Today.AddDays(3));

        Assert.Equal(1, (await Rule(LimitItem.Review, Today.AddDays(2))).Period.Amount);
        var rule = await Rule(LimitItem.Review, Today.AddDays(3));
        Assert.Equal((2, edition), (rule.Period.Amount, rule.Edition));
    }

    [Fact]
    public async Task Another_office_keeps_its_own_limits()
    {
        await Set(LimitItem.Review, 2, Today);

        var theirs = await InForce(Today, FreshOffice.Viewer());

        Assert.Equal(1, theirs.Single(rule => rule.Item == LimitItem.Review).Period.Amount);
    }

    [Fact]
    public async Task Two_who_set_a_limit_at_once_do_so_one_after_the_other()
    {
        var editions = await Task.WhenAll(Enumerable.Range(1, 6).Select(days => Set(LimitItem.Ordinary, days, Today)));

        Assert.Equal(6, editions.Distinct().Count());
        Assert.Contains((await Rule(LimitItem.Ordinary, Today)).Edition, editions);
    }

    [Fact]
    public async Task Who_set_it_and_when_stays_with_it()
    {
        var edition = await Set(LimitItem.Review, 2, Today);

        var limit = await hall.Read(
            db => Task.FromResult(db.Set<Limit>().Single(limit => limit.Edition == edition)),
            office
        );

        Assert.Equal((Hall.WangFang.Id, hall.Clock.Now), (limit.Touched.By, limit.Touched.At));
    }

    private Task<string> Set(LimitItem item, int days, DateOnly from) =>
        hall.In<SetLimit, string>(set => set.Run(item, HallForms.Limit(days, from), Hall.WangFang, Now.Test), office);

    private async Task<LimitRule> Rule(LimitItem item, DateOnly day) =>
        (await InForce(day, office)).Single(rule => rule.Item == item);

    private Task<IReadOnlyList<LimitRule>> InForce(DateOnly day, Viewer viewer) =>
        hall.In<ILimits, IReadOnlyList<LimitRule>>(limits => limits.InForce(day, Now.Test), viewer);
}
