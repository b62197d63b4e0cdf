using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Access;

public sealed class OfficesTests(Hall hall)
{
    [Fact]
    public async Task The_office_this_house_serves_is_open_from_the_first_start()
    {
        var office = await Of("fz");

        Assert.Equal(("150981", "FZLL", "丰联"), (office.DivisionCode, office.CasePrefix, office.LetterPrefix));
        Assert.Equal(new DateOnly(2026, 9, 7), office.OpenedOn);
        Assert.False(office.Demo);
    }

    [Fact]
    public async Task A_real_office_never_becomes_a_demo()
    {
        var real = new OfficeCard("real", "某某市联络室", "150902", "JNLL", "集联", new(2026, 9, 1), Demo: false);
        await Open(real);

        Assert.Equal(real, await Open(real with { Demo = true, Name = "改名" }));
        Assert.Equal(real, await Of("real"));
    }

    [Fact]
    public void A_demo_office_says_so_in_its_name() =>
        Assert.EndsWith("（演示）", new OfficeSettings().Card(demo: true, default).Name);

    [Fact]
    public async Task An_office_that_was_never_opened_is_not_on_record() =>
        await Assert.ThrowsAsync<NotOnRecordException>(() => Of("nowhere"));

    private Task<OfficeCard> Of(string code) => hall.In<Offices, OfficeCard>(offices => offices.Of(code, Now.Test));

    private Task<OfficeCard> Open(OfficeCard office) =>
        hall.In<Offices, OfficeCard>(offices => offices.Open(office, Now.Test));
}
