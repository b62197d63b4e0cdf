using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access.Staff;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 7, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Deactivation Left = new("9001", Monday, "调离");

    private readonly Account account = new("fz", "0001", People.Somebody());

    public static TheoryData<string, Action<Account>> Changes =>
        new()
        {
            { "edit", account => account.Edit(People.Somebody()) },
            { "assign", account => account.Assign(new() { Roles = [Roles.Clerk] }) },
            { "password", account => account.SetPassword("hash", Monday, mustChange: false) },
            { "deactivate", account => account.Deactivate(Left) },
            { "hand on", account => account.HandOn(Roles.Clerk) },
            { "appoint", account => account.Appoint() },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_ends_the_sessions_that_went_before(string named, Action<Account> change)
    {
        Assert.NotEmpty(named);
        account.Assign(new());
        var before = account.Stamp;

        change(account);

        Assert.NotEqual(before, account.Stamp);
    }

    [Fact]
    public void A_sign_in_ends_no_other_session()
    {
        account.Assign(new());
        var before = account.Stamp;

        account.SignedIn(Monday, passwordDays: 90);

        Assert.Equal((before, Monday), (account.Stamp, account.LastSignInAt));
    }

    [Theory]
    [InlineData("access.unit-and-office", "housing", Roles.Handler, Roles.Clerk)]
    [InlineData("access.no-unit", "", Roles.UnitHead)]
    [InlineData("access.no-unit", " ", Roles.Handler)]
    [InlineData("access.unknown-role", "", "emperor")]
    public void Roles_that_do_not_go_together_are_refused(string code, string unit, params string[] roles)
    {
        var refused = Assert.Throws<RefusedException>(() => account.Assign(new() { Roles = [.. roles], Unit = unit }));

        Assert.Equal((code, 0), (refused.Code, account.Roles.Length));
    }

    [Fact]
    public void A_unit_head_may_also_handle_and_keep_the_house()
    {
        account.Assign(
            new() { Roles = [Roles.UnitHead, Roles.Handler, Roles.SystemAdministrator], Unit = " housing " }
        );

        Assert.Equal(("housing", 3), (account.Unit, account.Roles.Length));
    }

    [Fact]
    public void A_screen_that_is_no_longer_true_is_refused()
    {
        account.Assign(new());
        var seen = account.Stamp;
        account.Edit(People.Somebody());

        Assert.Equal("stale", Assert.Throws<RefusedException>(() => account.Assign(new() { Seen = seen })).Code);
        var details = People.Somebody();
        details.Seen = seen;
        Assert.Equal("stale", Assert.Throws<RefusedException>(() => account.Edit(details)).Code);
    }

    [Fact]
    public void Five_passwords_are_remembered_the_present_one_among_them()
    {
        foreach (var hash in new[] { "1", "2", "3", "4", "5", "6" })
            account.SetPassword(hash, Monday, mustChange: false);

        Assert.Equal(["6", "5", "4", "3", "2"], account.Passwords);
        Assert.Equal("6", account.PasswordHash);
    }

    [Theory]
    [InlineData(90, 90, false)]
    [InlineData(91, 90, true)]
    [InlineData(4000, 0, false)]
    public void An_old_password_must_be_changed_at_the_next_sign_in(int age, int limit, bool mustChange)
    {
        account.SetPassword("hash", Monday, mustChange: false);

        account.SignedIn(Monday.AddDays(age), limit);

        Assert.Equal(mustChange, account.MustChangePassword);
    }

    [Fact]
    public void What_is_out_of_use_gets_no_roles_no_password_and_no_second_deactivation()
    {
        account.Deactivate(Left);

        Action[] acts =
        [
            () => account.Deactivate(Left),
            () => account.Assign(new()),
            () => account.SetPassword("hash", Monday, mustChange: true),
        ];
        Assert.All(acts, act => Assert.Equal("access.deactivated", Assert.Throws<RefusedException>(act).Code));
        Assert.Equal(Left, account.Deactivated);
    }

    [Fact]
    public void What_is_in_use_cannot_be_reactivated()
    {
        account.Deactivate(Left);
        account.Reactivate();

        Assert.Equal("access.in-use", Assert.Throws<RefusedException>(account.Reactivate).Code);
    }
}
