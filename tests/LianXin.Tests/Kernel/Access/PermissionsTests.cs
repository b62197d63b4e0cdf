using System.Text;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access;

/// <summary>docs/permissions.md is written from the grants; here it is compared with them.</summary>
public sealed class PermissionsTests(Hall hall)
{
    private const string Path = "docs/permissions.md";

    [Fact]
    public async Task The_table_of_permissions_says_what_the_house_grants()
    {
        var table = Table([.. hall.Services.GetServices<Grant>()]);

        var written = await File.ReadAllTextAsync(System.IO.Path.Combine(Root(), Path), Now.Test);

        Assert.True(written == table, $"{Path} is out of date. Write into it:\n\n{table}");
    }

    [Fact]
    public void Every_grant_has_a_name_of_its_own_and_roles_that_exist()
    {
        var grants = hall.Services.GetServices<Grant>().ToArray();
        Assert.NotEmpty(grants);

        Assert.Equal(grants.Length, grants.Select(grant => grant.Policy).Distinct().Count());
        Assert.Empty(grants.SelectMany(grant => grant.Roles).Except(Roles.All));
        Assert.DoesNotContain(grants, grant => grant.Roles.Length == 0);
    }

    private static string Table(IReadOnlyCollection<Grant> grants)
    {
        var table = new StringBuilder(
            """
            # Who may do what

            Written from the grants in the code; a test compares. What is not here is granted to nobody. A handler and a
            unit head see only what was sent to their unit, whatever they may do with it.

            | 操作 | Policy | 谁可以 |
            | --- | --- | --- |

            """
        );
        foreach (var grant in grants.OrderBy(grant => grant.Policy, StringComparer.Ordinal))
            table.Append(null, $"| {grant.Action} | `{grant.Policy}` | {Who(grant)} |\n");
        return table.ToString();
    }

    private static string Who(Grant grant) =>
        grant.NeedsNoRole ? "所有登录的人" : string.Join('、', grant.Roles.Select(Roles.NameOf));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "LianXin.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
