using LianXin.Contracts.Casework;
using LianXin.Tests.TestKit;
using LianXin.Ui.Parts;
using LianXin.Ui.Print;
using Microsoft.AspNetCore.Components;

namespace LianXin.Tests.Ui;

public sealed class PartsTests
{
    [Fact]
    public async Task The_bridge_says_of_each_step_how_it_stands_in_words_too()
    {
        var bridge = await new Drawing().Of<Bridge>(("Step", CaseStep.Assess));

        Assert.Equal(
            [
                "问题登记，已完成",
                "综合受理，已完成",
                "沟通研判，走到这一步",
                "协调办理，未开始",
                "业务办结，未开始",
                "服务评价，未开始",
                "整理归档，未开始",
            ],
            bridge.QuerySelectorAll(".lab").Select(label => label.TextContent)
        );
        Assert.Equal("沟通研判，走到这一步", bridge.QuerySelector("[aria-current=step] .lab")!.TextContent);
    }

    [Fact]
    public async Task A_case_that_is_over_has_nothing_in_progress()
    {
        var bridge = await new Drawing().Of<Bridge>(("Step", CaseStep.Archive), ("IsOver", true));

        Assert.Equal(7, bridge.QuerySelectorAll("li.done").Length);
        Assert.Null(bridge.QuerySelector("[aria-current]"));
    }

    [Theory]
    [InlineData(CaseStep.Register, null)]
    [InlineData(CaseStep.Accept, "300 44.4")]
    [InlineData(CaseStep.Assess, "500 11.1")]
    [InlineData(CaseStep.Coordinate, "700 0")]
    [InlineData(CaseStep.Complete, "900 11.1")]
    [InlineData(CaseStep.Evaluate, "1100 44.4")]
    [InlineData(CaseStep.Archive, "1300 100")]
    public async Task The_walked_part_of_the_arc_ends_at_the_node_of_the_step(CaseStep step, string? end)
    {
        var walked = (await new Drawing().Of<Bridge>(("Step", step))).QuerySelector("path.go");

        if (end is null)
            Assert.Null(walked);
        else
            Assert.EndsWith(" " + end, walked!.GetAttribute("d"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Light.Green, "chip", true)]
    [InlineData(Light.Yellow, "chip warn", true)]
    [InlineData(Light.Red, "chip late", true)]
    [InlineData(Light.Off, "chip off", false)]
    public async Task A_limit_is_never_shown_by_colour_alone(Light light, string look, bool hasSign)
    {
        var chip = (await new Drawing().Of<CountdownChip>(("Light", light), ("Text", "剩 2 天"))).FirstElementChild!;

        Assert.Equal(look, chip.ClassName!.Trim());
        Assert.Equal("剩 2 天", chip.TextContent);
        Assert.Equal(hasSign, chip.QuerySelector("svg") is not null);
    }

    [Theory]
    [InlineData("4 天 7 小时", "天|小时")]
    [InlineData("今天 17:30", "今天")]
    [InlineData("暂停中", "")]
    public async Task Of_what_is_left_the_figures_are_large(string text, string small)
    {
        var due = await new Drawing().Of<DueBox>(("Light", Light.Green), ("Text", text));

        Assert.Equal(text, due.QuerySelector(".big")!.TextContent);
        Assert.Equal(
            small,
            string.Join('|', due.QuerySelectorAll(".big small").Select(unit => unit.TextContent.Trim()))
        );
    }

    [Fact]
    public async Task A_record_that_does_not_match_is_said_first_and_openly()
    {
        var panel = await new Drawing().Of<ProofPanel>(
            ("IsWhole", false),
            ("Entries", 6),
            ("Head", "9f2c41ab"),
            ("CheckedAt", DateTimeOffset.UnixEpoch)
        );

        Assert.Equal("记录对不上", panel.QuerySelector("h2")!.TextContent);
        Assert.NotNull(panel.QuerySelector(".note.bad"));
        Assert.Equal("9f2c 41ab", panel.QuerySelector(".hash")!.TextContent);
    }

    [Fact]
    public async Task Every_sheet_bears_the_number_and_says_which_of_how_many_it_is()
    {
        RenderFragment three = sheets =>
        {
            for (var sheet = 0; sheet < 3; sheet++)
            {
                sheets.OpenComponent<Sheet>(0);
                sheets.CloseComponent();
            }
        };

        var paper = await new Drawing().Of<Paper>(
            ("Title", "答复函"),
            ("Number", "LX-2026-00001"),
            ("ChildContent", three)
        );

        Assert.Equal(
            ["第 1 页，共 3 页", "第 2 页，共 3 页", "第 3 页，共 3 页"],
            paper.QuerySelectorAll(".sheet > footer span:last-child").Select(page => page.TextContent)
        );
        Assert.All(
            paper.QuerySelectorAll(".sheet > header"),
            head => Assert.Contains("LX-2026-00001", head.TextContent)
        );
        Assert.Equal("答复函", paper.QuerySelector("h1")!.TextContent);
    }
}
