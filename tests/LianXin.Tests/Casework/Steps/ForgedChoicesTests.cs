using System.Net;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Steps;

/// <summary>Only what is on the office's lists can be chosen, whoever writes the request.</summary>
[Collection(nameof(CitizenHall))]
public sealed class ForgedChoicesTests(CitizenHall hall)
{
    private const string NotOffered = "请从列表中选择一项。";

    private static readonly (string Name, string Value)[] Assessed =
    [
        ("Form.Difficulty", "Ordinary"),
        ("Form.Limit", "Ordinary"),
        ("Form.Basis", "一般事项五个工作日"),
        ("Form.FirstContact", "电话联系，情况属实。"),
        ("Form.Opinion", "请住建局修复。"),
        ("Form.NoConflict", "true"),
    ];

    [Theory]
    [InlineData("Room")]
    [InlineData("Subject")]
    public async Task A_correction_to_what_is_on_no_list_is_refused_beside_its_field(string field)
    {
        var number = await hall.RegisterCase();
        var before = await hall.Case(number);

        var again = await Press(
            $"/desk/cases/{number}/correct",
            ($"Form.{field}", "invented"),
            ("Form.Reason", "写错了。")
        );

        Assert.Contains($"id=\"Form-{field}-e\"", again);
        Assert.Contains(NotOffered, again);
        Assert.Contains("写错了。", again);
        var after = await hall.Case(number);
        Assert.Equal((before.Version, before.Room, before.Subject), (after.Version, after.Room, after.Subject));
    }

    [Fact]
    public async Task A_lead_that_is_no_unit_of_the_office_is_refused_beside_its_field()
    {
        var number = await Accepted();

        var again = await Press($"/desk/cases/{number}/assess", [.. Assessed, ("Form.Lead", "invented")]);

        Assert.Contains("id=\"Form-Lead-e\"", again);
        Assert.Contains(NotOffered, again);
        Assert.Equal(CaseStep.Accept, (await hall.Case(number)).Step);
    }

    [Fact]
    public async Task A_co_handler_that_is_no_unit_of_the_office_is_refused()
    {
        var number = await Accepted();

        var again = await Press(
            $"/desk/cases/{number}/assess",
            [.. Assessed, ("Form.Lead", Cases.Lead), ("Form.CoHandlers", "invented")]
        );

        Assert.Contains("没有代码为“invented”的单位。", WebUtility.HtmlDecode(again));
        Assert.Equal(CaseStep.Accept, (await hall.Case(number)).Step);
    }

    [Fact]
    public async Task What_is_on_the_lists_is_taken()
    {
        var number = await Accepted();
        var form = await OpenForm.Open(hall.Browser(Roles.Clerk), $"/desk/cases/{number}/assess");

        await form.Press([.. Assessed, ("Form.Lead", Cases.Lead), ("Form.CoHandlers", Cases.CoHandler)]);

        Assert.Equal(CaseStep.Assess, (await hall.Case(number)).Step);
    }

    private async Task<string> Accepted()
    {
        var number = await hall.RegisterCase();
        await hall.AcceptCase(number, RoadOn.Latest);
        return number;
    }

    private async Task<string> Press(string url, params (string, string)[] typed)
    {
        var form = await OpenForm.Open(hall.Browser(Roles.Clerk), url);
        return (await form.ShownIn(await form.Press(typed))).Html;
    }
}
