using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Limits;

public sealed class LimitPageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task A_limit_set_for_a_day_stands_in_its_history_with_who_wrote_it()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/limits/follow-up", "form");

        var response = await form.Submit(
            ("Form.Amount", "4"),
            ("Form.Counted", "WorkingDays"),
            ("Form.Basis", "丰联〔2030〕1 号"),
            ("Form.From", "2030-01-01")
        );

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var history = await Text("/desk/hall/limits/follow-up/history");
        Assert.Contains("丰联〔2030〕1 号", history, StringComparison.Ordinal);
        Assert.Contains("2030-01-01", history, StringComparison.Ordinal);
        Assert.Contains(Hall.WangFang.Id, history, StringComparison.Ordinal);
        Assert.DoesNotContain("丰联〔2030〕1 号", await Text("/desk/hall/limits"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_without_basis_or_number_is_sent_back_with_what_was_typed()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/limits/redo", "form");

        var page = await (
            await form.Submit(("Form.Amount", "五天"), ("Form.Counted", "WorkingDays"), ("Form.From", "2030-01-01"))
        ).Text();

        Assert.Contains("value=\"五天\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"Form-Amount-e\"", page, StringComparison.Ordinal);
        Assert.Contains("请写明依据。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_for_yesterday_is_refused_on_the_page()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/limits/redo", "form");

        var page = await (
            await form.Submit(
                ("Form.Amount", "5"),
                ("Form.Counted", "WorkingDays"),
                ("Form.Basis", "本室规定"),
                ("Form.From", "2026-09-06")
            )
        ).Text();

        Assert.Contains("时限只能从今天或以后的日子起改", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_nobody_knows_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.GetAsync("/desk/hall/limits/tea", Now.Test)).StatusCode);

    [Fact]
    public async Task Whoever_reads_sees_every_limit_with_its_basis() =>
        Assert.Contains(
            "参照《安阳市政务服务条例》第五十条",
            await (await hall.SignedInAs(Roles.Leader).GetAsync("/desk/hall/limits", Now.Test)).Text(),
            StringComparison.Ordinal
        );

    private async Task<string> Text(string url) => await (await Clerk.GetAsync(url, Now.Test)).Text();
}
