using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Print;

/// <summary>引导告知书: the person leaves with a sheet that says where, by which law and until when (domain.md Part 4 no. 5).</summary>
[Collection(nameof(CitizenHall))]
public sealed class GuidanceSheetTests(CitizenHall hall)
{
    private static readonly (string Name, string Value)[] Right =
    [
        ("Form.Kind", "Request"),
        ("Form.Subject", "housing.heating"),
        ("Form.Title", "判决没有执行"),
        ("Form.Summary", "只给工作人员看的摘要。"),
        ("Form.Channel", "市人民法院执行局，工作日 9:00–12:00。"),
        ("Form.Basis", "《民事诉讼法》第二百四十七条"),
        ("Form.Reminder", "申请执行的期间为二年。"),
        ("Form.Bring", "判决书和身份证。"),
        ("Form.WeCan", "复印材料，陪同到门口。"),
        ("Form.Told", "InPerson"),
    ];

    private HttpClient Clerk => hall.Browser(Roles.Clerk);

    [Fact]
    public async Task Guiding_leads_to_the_sheet_and_the_sheet_back_to_the_case()
    {
        var number = await hall.RegisterCase();

        var done = await (await OpenForm.Open(Clerk, $"/desk/cases/{number}/guide")).Press(Right);

        Assert.Equal($"/desk/cases/{number}/print/guidance", done.LedTo);
        Assert.Contains($"href=\"/desk/cases/{number}\"", await Clerk.Page(done.LedTo!));
    }

    [Fact]
    public async Task The_sheet_says_where_by_which_law_until_when_and_is_signed_for()
    {
        var number = await Guided();

        var sheet = await Clerk.Page($"/desk/cases/{number}/print/guidance");

        foreach (var (_, said) in Right.Where(field => field.Value.Contains('。', StringComparison.Ordinal)).Skip(1))
            Assert.Contains(said, sheet);
        Assert.Contains(Road.Words, sheet);
        Assert.Contains("《民事诉讼法》第二百四十七条", sheet);
        Assert.Contains($"编号 {number}", sheet);
        Assert.Contains($"/track/{number}", sheet);
        Assert.Contains("来访人签收（签名）", sheet);
        Assert.Contains("2026-", sheet);
    }

    [Fact]
    public async Task The_sheet_names_nobody_in_full_and_keeps_what_staff_wrote_for_themselves()
    {
        var number = await Guided();

        var sheet = await Clerk.Page($"/desk/cases/{number}/print/guidance");

        Assert.DoesNotContain("只给工作人员看的摘要。", sheet);
        Assert.DoesNotContain(Road.Phone, sheet.Replace(" ", "", StringComparison.Ordinal));
        Assert.DoesNotContain(await hall.CodeOf(number), sheet);
    }

    [Fact]
    public async Task The_case_file_leads_to_the_sheet_once_there_is_one()
    {
        var (guided, registered) = (await Guided(), await hall.RegisterCase());

        Assert.Contains("/print/guidance", await Clerk.Page($"/desk/cases/{guided}"));
        Assert.DoesNotContain("/print/guidance", await Clerk.Page($"/desk/cases/{registered}"));
    }

    [Fact]
    public async Task Who_was_not_guided_has_no_sheet()
    {
        var number = await hall.RegisterCase();

        var answer = await Clerk.GetAsync($"/desk/cases/{number}/print/guidance", Now.Test);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> Guided()
    {
        var number = await hall.RegisterCase();
        await (await OpenForm.Open(Clerk, $"/desk/cases/{number}/guide")).Press(Right);
        return number;
    }
}
