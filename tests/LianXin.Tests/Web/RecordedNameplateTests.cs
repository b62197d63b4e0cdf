using System.Net;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using LianXin.Tests.Web.Access;

namespace LianXin.Tests.Web;

/// <summary>An office has one name, that of its record, wherever it stands.</summary>
[Collection(nameof(FilledHall))]
public sealed class RecordedNameplateTests(FilledHall hall, DemoHall demo) : IClassFixture<DemoHall>
{
    private const string Name = "丰镇市政务服务局“两代表一委员”之家联络室";

    [Theory]
    [InlineData("/")]
    [InlineData("/report")]
    [InlineData("/track")]
    [InlineData("/sign-in")]
    [InlineData("/nothing-here")]
    public async Task Pages_of_a_demo_say_so_after_the_offices_name(string page) =>
        Assert.Contains($"{Name}（演示）", await Shown(demo.Hall, page));

    [Fact]
    public async Task Pages_of_a_real_office_carry_its_name_and_no_mark()
    {
        var page = await Shown(hall, "/");

        Assert.Contains(Name, page);
        Assert.DoesNotContain("演示", page);
    }

    [Fact]
    public async Task A_print_carries_the_name_on_record() =>
        Assert.Contains(
            Name,
            await hall.SignedInAs(Roles.Clerk).Page($"/desk/cases/{await hall.Registered()}/print/registration")
        );

    [Fact]
    public async Task An_officer_of_another_office_reads_the_name_of_their_own() =>
        Assert.Equal("另一个联络室", (await Plate(new(FilledHall.OtherOffice, Reach.Office))).Name);

    private Task<OfficeNameplate> Plate(Viewer viewer) =>
        hall.In<IReadNameplate, OfficeNameplate>(nameplate => nameplate.Read(Now.Test), viewer);

    private static async Task<string> Shown(Hall hall, string page) =>
        WebUtility.HtmlDecode(await (await hall.Visitor().GetAsync(page, Now.Test)).Text());
}
