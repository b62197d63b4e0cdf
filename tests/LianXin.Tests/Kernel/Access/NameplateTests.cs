using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access;

public sealed class NameplateTests(Hall hall)
{
    [Fact]
    public async Task The_name_on_every_page_is_that_on_record()
    {
        var office = await hall.In<Offices, OfficeCard>(offices => offices.Of("fz", Now.Test));

        Assert.Contains(office.Name, await hall.CreateClient().GetStringAsync("/", Now.Test));
    }
}
