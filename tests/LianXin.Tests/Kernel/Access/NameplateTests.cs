using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Access;

public sealed class NameplateTests(Hall hall)
{
    [Fact]
    public async Task The_name_on_every_page_is_that_on_record()
    {
        var office = await hall.In<Offices, OfficeCard>(offices => offices.Of("fz", Now.Test));

        Assert.Contains(office.Name, await hall.CreateClient().GetStringAsync("/", Now.Test));
    }

    [Fact]
    public async Task An_officer_of_another_office_reads_the_name_of_their_own()
    {
        await hall.In<Offices, OfficeCard>(async offices =>
            await offices.Open(await offices.Of("fz", Now.Test) with { Code = "xh", Name = "另一个联络室" }, Now.Test)
        );

        var plate = await hall.In<IReadNameplate, OfficeNameplate>(
            nameplate => nameplate.Read(Now.Test),
            new Viewer("xh", Reach.Office)
        );

        Assert.Equal("另一个联络室", plate.Name);
    }

    [Fact]
    public async Task A_page_that_says_the_database_is_gone_has_a_head_too()
    {
        await using var broken = new Hall();
        await broken.InitializeAsync();
        await broken.Write(db => db.Database.ExecuteSqlAsync($"ALTER TABLE offices RENAME TO elsewhere"));

        var plate = await broken.In<IReadNameplate, OfficeNameplate>(plates => plates.Read(Now.Test));

        Assert.Equal("“两代表一委员”之家联络室", plate.Name);
    }
}
