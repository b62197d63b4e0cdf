using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using LianXin.Ui;
using LianXin.Ui.Layouts;
using LianXin.Ui.Parts;
using Microsoft.AspNetCore.Components;

namespace LianXin.Tests.Ui;

public sealed class LayoutsTests
{
    private static readonly MenuItem Ledger = new("工作台账", Glyph.List, "/desk/cases", "read", 10)
    {
        Count = (_, _) => Task.FromResult(18),
    };
    private static readonly MenuItem Urging = new("督办", Glyph.Flag, "/desk/urging", "urge", 20)
    {
        Count = (_, _) => Task.FromResult(1),
        IsLate = true,
    };
    private static readonly MenuItem Rooms = new("联络室", Glyph.Place, "/desk/rooms", "read", 110)
    {
        Count = async (_, _) =>
        {
            await Task.Yield(); // as PostgreSQL answers
            return 0;
        },
    };

    [Fact]
    public async Task The_desk_s_menu_shows_an_officer_what_he_may_do_and_nothing_else()
    {
        var menu = await Desk(Roles.Clerk).Of<DeskMenu>();

        Assert.Equal(["/desk/cases", "/desk/rooms"], menu.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_waits_is_counted_and_nothing_is_said_of_nothing()
    {
        var menu = await Desk(Roles.Leader).Of<DeskMenu>();

        Assert.Equal(["待办：18", "待办：1"], menu.QuerySelectorAll(".n").Select(n => n.TextContent));
        Assert.Equal("/desk/urging", menu.QuerySelector(".n.late")!.Closest("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_rule_is_drawn_between_hundreds() =>
        Assert.Single((await Desk(Roles.Leader).Of<DeskMenu>()).QuerySelectorAll("hr"));

    [Fact]
    public async Task The_menu_marks_where_one_is() =>
        Assert.Equal(
            "/desk/cases",
            (await Desk(Roles.Clerk).Of<DeskMenu>()).QuerySelector("[aria-current=page]")!.GetAttribute("href")
        );

    [Fact]
    public async Task The_top_bar_offers_only_what_somebody_registered_and_the_officer_may()
    {
        var bare = await Desk(Roles.Clerk).Of<DeskLayout>();
        var full = await Desk(Roles.Clerk)
            .With(new DeskSearch("/desk/cases", "搜编号、事项、单位", "read"))
            .With(new DeskAction("登记新事项", Glyph.Plus, "/desk/register", "urge"))
            .Of<DeskLayout>();

        Assert.Null(bare.QuerySelector("form, .btn"));
        Assert.Equal("/desk/cases", full.QuerySelector("form[role=search]")!.GetAttribute("action"));
        Assert.Null(full.QuerySelector(".btn"));
        Assert.Contains("赵**", full.TextContent);
    }

    [Fact]
    public async Task The_portal_offers_only_intents_that_a_module_answers_in_their_order()
    {
        var bare = await new Drawing().Of<PublicLayout>();
        var full = await new Drawing()
            .With(new PortalLink("查进度", "", Glyph.Search, "/track", 20))
            .With(new PortalLink("我要反映", "", Glyph.Pen, "/report", 10))
            .Of<PublicLayout>();

        Assert.Null(bare.QuerySelector("header nav"));
        Assert.Equal(["我要反映", "查进度"], full.QuerySelectorAll("header nav a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData(typeof(PublicLayout))]
    [InlineData(typeof(DeskLayout))]
    [InlineData(typeof(SignInLayout))]
    [InlineData(typeof(PrintLayout))]
    public async Task A_demo_office_says_so_on_every_page(Type layout)
    {
        var office = new Drawing().Office;

        Assert.Contains("演示", (await Layout(new() { Office = office with { IsDemo = true } }, layout)).TextContent);
        Assert.DoesNotContain("演示", (await Layout(new() { Office = office }, layout)).TextContent);
    }

    private static Task<AngleSharp.Dom.IElement> Layout(Drawing drawing, Type layout) =>
        drawing.Of<DynamicComponent>(("Type", layout));

    private static Drawing Desk(string role) =>
        new Drawing { Role = role }
            .With(Rooms)
            .With(Urging)
            .With(Ledger)
            .Granting("read", Roles.Clerk, Roles.Leader)
            .Granting("urge", Roles.Leader);
}
