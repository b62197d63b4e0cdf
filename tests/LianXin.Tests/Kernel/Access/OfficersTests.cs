using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access;

public sealed class OfficersTests(Hall hall)
{
    [Fact]
    public async Task Ids_become_names_and_unknown_ids_are_left_out()
    {
        var made = await hall.MakeAccount();

        var names = await Names(Hall.WholeOffice, made.Id, "4711", "", made.Id);

        Assert.Equal(new OfficerName(made.Id, "赵某某", "联络站科员", ""), Assert.Single(names).Value);
    }

    [Fact]
    public async Task Another_office_learns_no_name()
    {
        var made = await hall.MakeAccount();

        Assert.Empty(await Names(new Viewer("other", Reach.Office), made.Id));
    }

    private Task<IReadOnlyDictionary<string, OfficerName>> Names(Viewer viewer, params string[] ids) =>
        hall.In<Officers, IReadOnlyDictionary<string, OfficerName>>(officers => officers.Names(ids, Now.Test), viewer);
}
