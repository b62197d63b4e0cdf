using LianXin.Kernel.Time;

namespace LianXin.Tests.Kernel.Time;

public sealed class ValidityTests
{
    private static readonly DateOnly Monday = new(2026, 9, 7);

    private static readonly Validity Week = new(Monday, Monday.AddDays(6));

    [Fact]
    public void First_and_last_day_are_covered_and_no_other()
    {
        Assert.True(Week.Covers(Monday));
        Assert.True(Week.Covers(Monday.AddDays(6)));
        Assert.False(Week.Covers(Monday.AddDays(-1)));
        Assert.False(Week.Covers(Monday.AddDays(7)));
    }

    [Fact]
    public void Without_a_last_day_it_goes_on() => Assert.True(new Validity(Monday).Covers(DateOnly.MaxValue));

    [Fact]
    public void Ended_on_a_day_the_day_before_is_the_last() =>
        Assert.Equal(Monday.AddDays(2), new Validity(Monday).Until(Monday.AddDays(3)).To);

    [Fact]
    public void What_ended_before_is_not_made_longer() => Assert.Equal(Week, Week.Until(Monday.AddDays(30)));

    [Fact]
    public void Taken_back_before_it_began_it_never_held()
    {
        var planned = new Validity(Monday).Until(Monday.AddDays(-10));

        Assert.False(planned.Covers(Monday));
        Assert.False(planned.HoldsOnOrAfter(DateOnly.MinValue));
        Assert.False(planned.Overlaps(Week));
    }

    [Fact]
    public void One_shared_day_is_an_overlap_and_the_next_day_is_none()
    {
        Assert.True(Week.Overlaps(new(Monday.AddDays(6))));
        Assert.False(Week.Overlaps(new(Monday.AddDays(7))));
    }
}
