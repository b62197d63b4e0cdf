using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Representatives;

public sealed class RepresentativePageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task Entered_and_given_an_identity_a_person_stands_in_the_public_directory_by_full_name()
    {
        var page = await Enrol("孟根其其格", "Mongolian");
        Assert.DoesNotContain("孟根其其格", await Public("/representatives"), StringComparison.Ordinal);

        await Take(page, "Deputy");

        var directory = await Public("/representatives?language=Mongolian&kind=Deputy&industry=Education");
        Assert.Contains("孟根其其格", directory, StringComparison.Ordinal);
        Assert.Contains("人大代表", directory, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "孟根其其格",
            await Public("/representatives?language=Russian"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("孟根其其格", await Public("/representatives?kind=Member"), StringComparison.Ordinal);
        Assert.Contains("孟根其其格", await Public("/representatives?q=孟根"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suspended_a_person_leaves_the_directory_and_comes_back_reinstated()
    {
        var page = await Enrol("钱守信", "Mandarin");
        await Take(page, "Member");

        await Submit(
            $"{page}/identities/1/suspend",
            ("Form.From", "2026-09-01"),
            ("Form.Decision", "丰协〔2026〕3 号")
        );
        Assert.DoesNotContain("钱守信", await Public("/representatives"), StringComparison.Ordinal);

        await Submit($"{page}/identities/1/resume", ("Form.From", "2026-09-07"));
        Assert.Contains("钱守信", await Public("/representatives"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_is_corrected_and_ended_and_the_mark_of_a_leading_cadre_set_and_taken_back()
    {
        var page = await Enrol("孙立言", "Mandarin");
        await Take(page, "PartyDelegate");

        await Submit(
            $"{page}/identities/1/correct",
            ("Form.Kind", "PartyDelegate"),
            ("Form.Term", "第十六次"),
            ("Form.Group", "机关代表团"),
            ("Form.From", "2024-01-01")
        );
        await Submit($"{page}/cadre", ("Form.From", "2025-01-01"));
        await Submit($"{page}/cadre", ("Form.From", "2026-01-01"));
        await Submit($"{page}/identities/1/end", ("Form.Last", "2026-09-01"), ("Form.Reason", "MovedAway"));

        var shown = await Text(page);
        Assert.Contains("第十六次", shown, StringComparison.Ordinal);
        Assert.Contains("2025-01-01 至 2025-12-31", shown, StringComparison.Ordinal);
        Assert.Contains("已卸任", shown, StringComparison.Ordinal);
        Assert.Contains("调离", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_beside_their_fields_and_nothing_typed_is_lost()
    {
        var form = await FormPage.Open(Clerk, "/desk/representatives/new", "form");

        var page = await (await form.Submit(("Form.Employer", "市医院"), ("Form.Introduction", "骨科医生"))).Text();

        Assert.Contains("请填写姓名。", page, StringComparison.Ordinal);
        Assert.Contains("请选择行业。", page, StringComparison.Ordinal);
        Assert.Contains("请至少选择一种语言。", page, StringComparison.Ordinal);
        Assert.Contains("value=\"市医院\"", page, StringComparison.Ordinal);
        Assert.Contains("骨科医生", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_law_refuses_is_said_on_the_page()
    {
        var page = await Enrol("周全", "Mandarin");
        await Take(page, "Deputy");

        var form = await FormPage.Open(Clerk, $"{page}/take-office", "form");
        var refused = await (await form.Submit(Identity("Deputy"))).Text();

        Assert.Contains("同一时间只能有一个人大代表身份", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_or_an_identity_that_is_not_there_is_not_found()
    {
        var page = await Enrol("吴有为", "Mandarin");

        Assert.Equal(HttpStatusCode.NotFound, await Status("/desk/representatives/9999"));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"{page}/identities/7/end"));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"{page}/identities/x/end"));
    }

    private async Task<string> Enrol(string name, string language)
    {
        var form = await FormPage.Open(Clerk, "/desk/representatives/new", "form");
        var response = await form.Submit(
            ("Form.Name", name),
            ("Form.Industry", "Education"),
            ("Form.Employer", "市第一中学"),
            ("Form.Languages", language)
        );
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.Text());
        return response.Headers.Location!.OriginalString;
    }

    private Task Take(string page, string kind) => Submit($"{page}/take-office", Identity(kind));

    private static (string, string)[] Identity(string kind) =>
        [("Form.Kind", kind), ("Form.Term", "第十五届"), ("Form.Group", "教育界"), ("Form.From", "2024-01-01")];

    private async Task Submit(string url, params (string, string)[] fields)
    {
        var form = await FormPage.Open(Clerk, url, "form");
        var response = await form.Submit(fields);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.Text());
    }

    private async Task<HttpStatusCode> Status(string url) => (await Clerk.GetAsync(url, Now.Test)).StatusCode;

    private async Task<string> Public(string url) => await (await hall.CreateClient().GetAsync(url, Now.Test)).Text();

    private async Task<string> Text(string url) => await (await Clerk.GetAsync(url, Now.Test)).Text();
}
