using System.Net;
using LianXin.Casework.Steps.Unmask;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Steps.Unmask;

/// <summary>查看联系方式: names and numbers in full, for a reason, for a while, and it is known (domain.md Part 4 no. 6).</summary>
[Collection(nameof(FilledHall))]
public sealed class UnmaskTests(FilledHall hall)
{
    private const string Reason = "约来访人看现场。";

    [Fact]
    public async Task Whoever_says_why_sees_name_and_number_in_full()
    {
        var number = await hall.RegisterCase();
        var clerk = hall.SignedInAs(Roles.Clerk, id: "0431");

        var shown = await Unmask(clerk, $"/desk/cases/{number}/unmask");

        Assert.Contains("李建国", shown);
        Assert.Contains(Road.Phone, shown);
    }

    [Fact]
    public async Task Whoever_said_nothing_sees_nothing_although_another_did()
    {
        var number = await hall.RegisterCase();
        await Unmask(hall.SignedInAs(Roles.Clerk, id: "0432"), $"/desk/cases/{number}/unmask");

        var shown = await hall.SignedInAs(Roles.Clerk, id: "0433").GetStringAsync(ContactPage.Of(number), Now.Test);

        Assert.DoesNotContain(Road.Phone, shown);
        Assert.Contains("查看的时间过了", shown);
    }

    [Fact]
    public async Task After_ten_minutes_it_has_to_be_said_again()
    {
        await using var own = new Hall();
        await own.InitializeAsync();
        var number = await own.RegisterCase();
        var clerk = own.SignedInAs(Roles.Clerk);
        await Unmask(clerk, $"/desk/cases/{number}/unmask");

        own.Clock.Advance(UnmaskContact.Life);

        Assert.DoesNotContain(Road.Phone, await clerk.GetStringAsync(ContactPage.Of(number), Now.Test));
    }

    [Fact]
    public async Task The_reason_stands_in_the_story_of_the_case()
    {
        var number = await hall.RegisterCase();
        var clerk = hall.SignedInAs(Roles.Clerk, id: "0434");
        await Unmask(clerk, $"/desk/cases/{number}/unmask");

        Assert.Contains(Reason, await clerk.GetStringAsync($"/desk/cases/{number}", Now.Test));
    }

    [Fact]
    public async Task Without_a_reason_it_is_asked_for()
    {
        var number = await hall.RegisterCase();
        var form = await OpenForm.Open(hall.SignedInAs(Roles.Clerk, id: "0435"), $"/desk/cases/{number}/unmask");

        var again = await form.ShownIn(await form.Press());

        Assert.Contains("请填写查看理由。", again.Html);
    }

    [Fact]
    public async Task The_unit_that_has_to_call_the_person_may_see_it_too()
    {
        var number = await hall.RegisterCase();
        await hall.BringToHandler(number);

        var shown = await Unmask(Handler(), $"/unit/orders/{number}-1/unmask");

        Assert.Contains(Road.Phone, shown);
    }

    [Fact]
    public async Task A_unit_is_told_no_where_the_person_asked_that_units_not_know()
    {
        var number = await hall.RegisterKeptFromUnits();
        await hall.BringToHandler(number);
        var form = await OpenForm.Open(Handler(), $"/unit/orders/{number}-1/unmask");

        var again = await form.ShownIn(await form.Press(("Form.Reason", Reason)));

        Assert.Contains("来访人要求对承办单位保密。需要联系时，请找联络室。", again.Html);
        Assert.DoesNotContain(Road.Phone, again.Html);
    }

    [Fact]
    public async Task A_unit_that_is_no_longer_at_work_on_it_is_told_no()
    {
        var number = await hall.Unled();
        var form = await OpenForm.Open(Handler(), $"/unit/orders/{number}-1/unmask");

        var again = await form.ShownIn(await form.Press(("Form.Reason", Reason)));

        Assert.Contains("errsum", again.Html);
        Assert.DoesNotContain(Road.Phone, again.Html);
    }

    [Fact]
    public async Task The_audit_shows_that_it_was_seen_and_of_which_case()
    {
        var number = await hall.RegisterCase();
        await Unmask(hall.SignedInAs(Roles.Clerk, id: "0436"), $"/desk/cases/{number}/unmask");

        var audit = await hall.SignedInAs(Roles.AuditAdministrator)
            .GetStringAsync("/desk/audit?kind=Unmasked", Now.Test);

        Assert.Contains(number, audit);
    }

    private HttpClient Handler() => hall.SignedInAs(Roles.Handler, Cases.Lead, id: Cases.Handler.Id);

    /// <summary>The page that the reason leads to.</summary>
    private static async Task<string> Unmask(HttpClient browser, string address)
    {
        var form = await OpenForm.Open(browser, address);
        var answer = await form.Press(("Form.Reason", Reason));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await browser.GetStringAsync(answer.LedTo, Now.Test);
    }
}
