using LianXin.Kernel.Access;

namespace LianXin.Tests.Kernel.Access;

public sealed class RolesTests
{
    [Theory]
    [InlineData(Reach.Public)]
    [InlineData(Reach.Public, Roles.SystemAdministrator, Roles.AuditAdministrator)]
    [InlineData(Reach.Unit, Roles.Handler)]
    [InlineData(Reach.Unit, Roles.UnitHead, Roles.SystemAdministrator)]
    [InlineData(Reach.Office, Roles.DutyMember)]
    [InlineData(Reach.Office, Roles.Clerk, Roles.SecurityAdministrator)]
    public void One_sees_as_far_as_ones_roles_reach(Reach reach, params string[] roles) =>
        Assert.Equal(reach, Roles.ReachOf(roles));

    [Fact]
    public void Every_role_has_a_name_of_its_own() =>
        Assert.Equal(Roles.All.Count, Roles.All.Select(Roles.NameOf).Distinct().Count());
}
