using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Door;

namespace LianXin.Tests.Kernel.Access.Door;

public sealed class AttemptsTests
{
    private static readonly DateTimeOffset Nine = new(2026, 9, 7, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly AccessOptions options = new();
    private readonly Attempts attempts = new() { Office = "fz", Door = "0001" };

    [Fact]
    public void The_fifth_wrong_password_locks_for_a_quarter_of_an_hour()
    {
        for (var failure = 1; failure < 5; failure++)
            Assert.Null(attempts.Fail(Nine, options));

        Assert.Equal(TimeSpan.FromMinutes(15), attempts.Fail(Nine, options));
        Assert.Equal(TimeSpan.FromMinutes(1), attempts.LockedFor(Nine.AddMinutes(14)));
        Assert.Null(attempts.LockedFor(Nine.AddMinutes(15)));
    }

    [Fact]
    public void After_the_lock_counting_begins_again()
    {
        for (var failure = 1; failure <= 5; failure++)
            attempts.Fail(Nine, options);

        Assert.Null(attempts.Fail(Nine.AddMinutes(16), options));
    }

    [Fact]
    public void A_right_password_forgives_the_wrong_ones()
    {
        for (var failure = 1; failure < 5; failure++)
            attempts.Fail(Nine, options);

        attempts.Clear();

        Assert.Null(attempts.Fail(Nine, options));
    }

    [Fact]
    public void A_typed_name_that_nobody_has_leaves_no_trace_of_itself()
    {
        var door = Attempts.DoorOf(null, "my secret password");

        Assert.Matches(@"^\?[0-9a-f]{3}$", door);
        Assert.Equal("0001", Attempts.DoorOf("0001", "wangfang"));
    }
}
