using System.Net;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Units;

public sealed class UnitPageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task A_unit_is_put_on_the_list_and_described_anew()
    {
        await Fill("civil-affairs", "市民政局");
        var form = await FormPage.Open(Clerk, "/desk/hall/units/civil-affairs", "form");

        var response = await form.Submit(
            ("Form.Name", "市民政和社会工作局"),
            ("Form.Kind", nameof(UnitKind.Department)),
            ("Form.Duties", "救助、养老"),
            ("Form.Contact", "赵明远")
        );

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var list = await (await Clerk.GetAsync("/desk/hall/units", Now.Test)).Text();
        Assert.Contains("市民政和社会工作局", list, StringComparison.Ordinal);
        Assert.Contains("赵明远", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_without_a_mail_address_is_a_unit()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/units/new", "form");

        var response = await form.Submit(
            ("Form.Code", "no-mail"),
            ("Form.Name", "市自来水公司"),
            ("Form.Kind", nameof(UnitKind.Utility)),
            ("Form.Duties", "供水"),
            ("Form.Mail", "")
        );

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_wrong_mail_address_is_said_beside_it_and_kept()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/units/new", "form");

        var page = await (await form.Submit(("Form.Code", "tax"), ("Form.Mail", "shuiwu 在 example"))).Text();

        Assert.Contains("邮箱地址写得不对", page, StringComparison.Ordinal);
        Assert.Contains("value=\"shuiwu 在 example\"", page, StringComparison.Ordinal);
        Assert.Contains("请填写单位名称。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_nobody_can_read_is_shown_as_it_was_typed()
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/units/new", "form");

        var page = await (await form.Submit(("Form.Code", "tax"), ("Form.ClosedOn", "明年三月"))).Text();

        Assert.Contains("请把日期写成", page, StringComparison.Ordinal);
        Assert.Contains("value=\"明年三月\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_who_may_not_change_see_the_list_without_the_buttons()
    {
        await Fill("statistics", "市统计局");

        var list = await (await hall.SignedInAs(Roles.Clerk).GetAsync("/desk/hall/units", Now.Test)).Text();

        Assert.Contains("市统计局", list, StringComparison.Ordinal);
        Assert.DoesNotContain("/desk/hall/units/statistics", list, StringComparison.Ordinal);
    }

    private async Task Fill(string code, string name)
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/units/new", "form");
        var response = await form.Submit(
            ("Form.Code", code),
            ("Form.Name", name),
            ("Form.Kind", nameof(UnitKind.Department)),
            ("Form.Duties", "救助")
        );
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
