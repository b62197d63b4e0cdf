using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access.Staff;

public sealed class AdministrationTests
{
    private static readonly string[] All = [.. Roles.Administrators];

    private readonly Account first = With("0001", All);
    private readonly Account second = With("0002");

    private Administration Alone => new([first], oneMayHoldAll: false);

    [Fact]
    public void Nobody_gains_a_power_beside_another()
    {
        var system = With("0003", Roles.SystemAdministrator);

        Assert.Equal("access.powers-apart", Refused(() => Alone.MustAllow(second, All)));
        Assert.Equal(
            "access.powers-apart",
            Refused(() => Alone.MustAllow(system, [Roles.SystemAdministrator, Roles.AuditAdministrator]))
        );
    }

    [Fact]
    public void Who_holds_several_already_may_get_other_work() => Alone.MustAllow(first, [.. All, Roles.Clerk]);

    [Fact]
    public void One_person_may_hold_all_where_the_office_says_so()
    {
        var small = new Administration([first], oneMayHoldAll: true);

        small.MustAllow(second, All);

        Assert.Empty(small.HandOn(second, All));
        Assert.Equal(All.Order(), first.Roles.Order());
    }

    [Fact]
    public void The_last_holder_of_a_power_can_neither_lose_it_nor_leave()
    {
        Assert.Equal(
            "access.last-administrator",
            Refused(() => Alone.MustAllow(first, [Roles.SystemAdministrator, Roles.AuditAdministrator]))
        );
        Assert.Equal("access.last-administrator", Refused(() => Alone.MustSpare(first, first.Roles)));
    }

    [Fact]
    public void Who_is_not_the_last_may_leave()
    {
        var both = new Administration([first, With("0003", All)], oneMayHoldAll: false);

        both.MustSpare(first, first.Roles);
    }

    [Fact]
    public void The_first_administrator_hands_a_power_on_when_somebody_else_gets_it()
    {
        var handed = Alone.HandOn(second, [Roles.SecurityAdministrator]);

        Assert.Equal([(first, Roles.SecurityAdministrator)], handed);
        Assert.Equal([Roles.AuditAdministrator, Roles.SystemAdministrator], first.Roles);
    }

    [Fact]
    public void Who_holds_one_power_only_keeps_it_when_another_gets_it_too()
    {
        var security = With("0003", Roles.SecurityAdministrator);

        Assert.Empty(new Administration([security], false).HandOn(second, [Roles.SecurityAdministrator]));
        Assert.Equal([Roles.SecurityAdministrator], security.Roles);
    }

    private static Account With(string id, params string[] roles)
    {
        var account = new Account("fz", id, People.Somebody());
        account.Assign(new() { Roles = [.. roles] });
        return account;
    }

    private static string Refused(Action act) => Assert.Throws<RefusedException>(act).Code;
}
