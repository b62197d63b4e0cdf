using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Hall.Limits;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Limits;

public sealed class LimitBookTests
{
    private static readonly DateOnly Today = HallForms.Today;
    private readonly List<Limit> limits = [];
    private long number;

    [Fact]
    public void Before_the_office_has_set_a_limit_the_shipped_one_holds()
    {
        var rule = Book.InForce(Today);

        Assert.Equal(new(5, PeriodUnit.WorkingDays), rule.Period);
        Assert.True(rule.IsShipped);
    }

    [Fact]
    public void A_limit_holds_from_its_day_on_and_the_one_before_until_then()
    {
        Set(7, Today);
        Set(3, Today.AddDays(10));

        Assert.Equal(7, Book.InForce(Today.AddDays(9)).Period.Amount);
        Assert.Equal(3, Book.InForce(Today.AddDays(10)).Period.Amount);
    }

    [Fact]
    public void What_was_planned_for_later_no_longer_comes_into_force()
    {
        Set(7, Today);
        var planned = Set(3, Today.AddDays(10));
        Set(4, Today.AddDays(5));

        Assert.Equal(4, Book.InForce(Today.AddDays(10)).Period.Amount);
        Assert.False(planned.Valid.HoldsOnOrAfter(Today));
        Assert.NotNull(planned.Ended);
    }

    [Fact]
    public void A_slip_of_the_pen_is_set_right_on_the_same_day_and_stays_on_record()
    {
        Set(50, Today);
        Set(5, Today);

        Assert.Equal(5, Book.InForce(Today).Period.Amount);
        Assert.Equal(2, limits.Count);
    }

    [Fact]
    public void No_limit_is_set_for_the_past() =>
        Assert.Equal("limit.past", Assert.Throws<RefusedException>(() => Set(5, Today.AddDays(-1))).Code);

    [Fact]
    public void Every_limit_has_an_edition_of_its_own() =>
        Assert.NotEqual(Set(5, Today).Edition, Set(5, Today).Edition);

    [Fact]
    public void Every_item_is_shipped_with_a_limit_that_can_be_counted() =>
        Assert.All(Enum.GetValues<LimitItem>(), item => Assert.True(ShippedLimits.Of(item).Period.IsCountable));

    [Fact]
    public void What_nobody_verified_is_never_printed_as_law() // the D marks of domain.md §1.14
    {
        var habits = ShippedLimits.All.Where(limit => limit.Sure == 'D').ToList();

        Assert.Equal(6, habits.Count);
        Assert.All(habits, limit => Assert.Equal("本室默认时限，不是法定时限", limit.Basis));
    }

    [Fact]
    public void What_others_wrote_for_themselves_is_called_an_example() =>
        Assert.All(
            ShippedLimits.All.Where(limit => limit.Sure != 'D'),
            limit => Assert.StartsWith("参照", limit.Basis, StringComparison.Ordinal)
        );

    private LimitBook Book => new(LimitItem.Ordinary, limits);

    private Limit Set(int days, DateOnly from)
    {
        var touch = new Touch(++number, "0421", new(Today.ToDateTime(new(9, 0)), TimeSpan.FromHours(8)));
        var limit = Book.Set(HallForms.Limit(days, from), "fz", touch);
        limits.Add(limit);
        return limit;
    }
}
