using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Web.Access;

public sealed class ChangePasswordPageTests(Hall hall)
{
    private const string Another = "Hai-tang-7301-hua";

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_its_own_change()
    {
        var made = await hall.MakeAccount();
        await hall.Assign(made.Id, null, Roles.SystemAdministrator);
        var browser = hall.Visitor();

        var entered = await browser.SignIn(made.SignInName, made.OneTimePassword);

        Assert.Equal("/account/password", entered.LeadsTo());
        Assert.Equal("/account/password", (await browser.GetAsync("/desk/accounts", Now.Test)).LeadsTo());
        var changed = await Change(browser, made.OneTimePassword, Another);
        Assert.Equal("/account?changed=true", changed.LeadsTo());
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/desk/accounts"));
        Assert.Equal("/desk", (await hall.Visitor().SignIn(made.SignInName, Another)).LeadsTo());
    }

    [Fact]
    public async Task A_program_is_told_no_instead_of_being_led_to_a_page()
    {
        var made = await hall.MakeAccount();
        await hall.Assign(made.Id, null, Roles.Clerk);
        var browser = hall.Visitor();
        await browser.SignIn(made.SignInName, made.OneTimePassword);

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await browser.PostAsJsonAsync("/api/cases/", new { }, Now.Test)).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await hall.Visitor().PostAsJsonAsync("/api/cases/", new { }, Now.Test)).StatusCode
        );
    }

    [Theory]
    [InlineData("Xq#8842-k", "密码至少 10 位。")]
    [InlineData("Password123!", "这个密码太常见，容易被猜到，请换一个。")]
    [InlineData(People.Password, "最近 5 次用过的密码不能再用。")]
    public async Task A_weak_or_used_password_is_refused_beside_its_field(string wanted, string said)
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));

        var html = await (await Change(browser, People.Password, wanted)).Text();

        Assert.Contains(said, html);
        Assert.Contains("aria-describedby=\"Form-Wanted-h Form-Wanted-e\"", html);
    }

    [Fact]
    public async Task The_fifth_password_back_is_refused_and_the_sixth_is_not()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));
        string[] chosen = [People.Password, "Hai-tang-7301-a", "Hai-tang-7301-b", "Hai-tang-7301-c", "Hai-tang-7301-d"];
        for (var next = 1; next < chosen.Length; next++)
            Assert.Equal(HttpStatusCode.Found, (await Change(browser, chosen[next - 1], chosen[next])).StatusCode);

        Assert.Contains("最近 5 次", await (await Change(browser, chosen[^1], chosen[0])).Text());
        await Change(browser, chosen[^1], Another);
        Assert.Equal(HttpStatusCode.Found, (await Change(browser, Another, chosen[0])).StatusCode);
    }

    [Fact]
    public async Task Ones_own_name_is_no_password()
    {
        var person = await hall.Person(Roles.Clerk);
        var browser = await hall.SignedIn(person);

        var html = await (await Change(browser, People.Password, $"Xq#-{person.SignInName}-42")).Text();

        Assert.Contains("密码里不能有您的登录名或姓名。", html);
    }

    [Fact]
    public async Task Two_different_new_passwords_and_a_missing_one_are_told()
    {
        var page = await FormPage.Open(await hall.SignedIn(await hall.Person(Roles.Clerk)), "/account/password");

        var html = await (
            await page.Submit(("Form.Present", ""), ("Form.Wanted", Another), ("Form.Again", "Hai-tang-7301-hau"))
        ).Text();

        Assert.Contains("请填写现在的密码。", html);
        Assert.Contains("两次填写的新密码不一样。", html);
        Assert.DoesNotContain(Another, html);
    }

    [Fact]
    public async Task Whoever_found_a_session_open_cannot_guess_the_password_in_it()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));
        for (var wrong = 1; wrong < 5; wrong++)
            Assert.Contains("现在的密码不对。", await (await Change(browser, "Wrong-9042-pass", Another)).Text());
        await Change(browser, "Wrong-9042-pass", Another);

        Assert.Contains("请 15 分钟后再试", await (await Change(browser, People.Password, Another)).Text());
    }

    [Fact]
    public async Task A_change_ends_every_other_session_of_the_officer_and_not_this_one()
    {
        var person = await hall.Person(Roles.Clerk);
        var (here, elsewhere) = (await hall.SignedIn(person), await hall.SignedIn(person));

        await Change(here, People.Password, Another);

        Assert.Equal(HttpStatusCode.OK, await here.Status("/account"));
        Assert.Equal(HttpStatusCode.Found, await elsewhere.Status("/account"));
    }

    private static async Task<HttpResponseMessage> Change(HttpClient browser, string present, string wanted) =>
        await (await FormPage.Open(browser, "/account/password")).Submit(
            ("Form.Present", present),
            ("Form.Wanted", wanted),
            ("Form.Again", wanted)
        );
}
