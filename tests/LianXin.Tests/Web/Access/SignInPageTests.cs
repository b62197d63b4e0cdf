using System.Net;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Web.Access;

public sealed class SignInPageTests(Hall hall)
{
    private const string Wrong = "登录名或密码不对，或者账号已停用。连续输错 5 次会锁定 15 分钟。";

    private static readonly AuditKind[] Door = [AuditKind.SignedIn, AuditKind.SignedOut, AuditKind.WrongPassword];

    [Fact]
    public async Task Name_and_password_open_what_the_roles_allow()
    {
        var person = await hall.Person(Roles.SystemAdministrator);
        var browser = hall.Visitor();

        var response = await browser.SignIn(person.SignInName.ToUpperInvariant(), People.Password);

        Assert.Equal((HttpStatusCode.Found, "/desk"), (response.StatusCode, response.LeadsTo()));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/desk/accounts"));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.Status("/desk/audit"));
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_a_deactivated_account_hear_the_same()
    {
        var (person, gone) = (await hall.Person(Roles.Clerk), await hall.Person(Roles.Clerk));
        await hall.Deactivate(gone.Id);

        string[] answers =
        [
            await Answer(person.SignInName, "Wrong-9042-pass"),
            await Answer("nobody-of-this-name", People.Password),
            await Answer(gone.SignInName, People.Password),
        ];

        Assert.All(answers, answer => Assert.Contains(Wrong, answer));
        Assert.Contains($"value=\"{person.SignInName}\"", answers[0]);
        Assert.All(answers, answer => Assert.DoesNotContain(People.Password, answer));
    }

    [Theory]
    [InlineData("", "", "请填写登录名。", "请填写密码。")]
    [InlineData("a\uFFFDb", "x", "文字中含有无法保存的字符。")]
    public async Task What_cannot_be_looked_up_is_named_beside_its_field(
        string name,
        string password,
        params string[] said
    )
    {
        var html = await Answer(name, password);

        Assert.All(said, sentence => Assert.Contains(sentence, html));
    }

    [Theory]
    [InlineData("/desk/accounts?q=x", "/desk/accounts?q=x")]
    [InlineData("https://evil.example/", "/desk")]
    [InlineData("//evil.example/", "/desk")]
    [InlineData("/\\evil.example/", "/desk")]
    [InlineData("/\t/evil.example/", "/desk")]
    [InlineData("~//evil.example/", "/desk")]
    [InlineData("javascript:alert(1)", "/desk")]
    public async Task The_way_back_never_leads_out_of_the_house(string returnUrl, string leadsTo)
    {
        var person = await hall.Person(Roles.SystemAdministrator);

        var response = await hall.Visitor()
            .SignIn(person.SignInName, People.Password, $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal(leadsTo, response.LeadsTo());
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_door_and_back()
    {
        var response = await hall.Visitor().GetAsync("/desk/accounts?q=x", Now.Test);

        Assert.Equal("/sign-in?returnUrl=%2Fdesk%2Faccounts%3Fq%3Dx", response.LeadsTo());
    }

    [Fact]
    public async Task A_form_without_its_token_or_with_anothers_is_refused()
    {
        var person = await hall.Person(Roles.Clerk);
        var page = await FormPage.Open(hall.Visitor(), "/sign-in", "sign-in");
        (string, string)[] typed = [("Form.Name", person.SignInName), ("Form.Password", People.Password)];

        var forged = await page.Submit([.. typed, ("__RequestVerificationToken", "forged")]);
        var missing = await page.Submit([.. typed, ("__RequestVerificationToken", "")]);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (forged.StatusCode, missing.StatusCode));
        Assert.Empty(await Audited(person));
    }

    [Fact]
    public async Task The_cookie_is_closed_to_scripts_and_does_not_say_what_runs_here()
    {
        var person = await hall.Person(Roles.Clerk);

        var response = await hall.Visitor().SignIn(person.SignInName, People.Password);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("session=", cookie);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_secure()
    {
        var person = await hall.Person(Roles.Clerk);
        var browser = hall.Visitor();
        browser.BaseAddress = new("https://localhost");

        var response = await browser.SignIn(person.SignInName, People.Password);

        Assert.Contains("secure", Assert.Single(response.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task Every_try_stands_in_the_audit()
    {
        var person = await hall.Person(Roles.Clerk);
        var browser = hall.Visitor();

        await browser.SignIn(person.SignInName, "Wrong-9042-pass");
        await browser.SignIn(person.SignInName, People.Password);
        var account = await FormPage.Open(browser, "/account");
        var leaves = await browser.PostAsync("/sign-out", account.Hidden(), Now.Test);

        Assert.Equal("/sign-in", leaves.LeadsTo());
        Assert.Equal(
            [(AuditKind.WrongPassword, ""), (AuditKind.SignedIn, person.Id), (AuditKind.SignedOut, person.Id)],
            await Audited(person)
        );
        Assert.Equal("/sign-in?returnUrl=%2Faccount", (await browser.GetAsync("/account", Now.Test)).LeadsTo());
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_a_link_elsewhere()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));

        var forged = await browser.PostAsync("/sign-out", new FormUrlEncodedContent([]), Now.Test);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
    }

    [Fact]
    public async Task One_address_may_knock_thirty_times_a_minute_and_others_still_get_in()
    {
        var person = await hall.Person(Roles.Clerk);
        var page = await FormPage.Open(hall.Visitor("192.0.2.7"), "/sign-in", "sign-in");

        HttpResponseMessage answer;
        var knocks = 0;
        do answer = await page.Submit(("Form.Name", $"nobody-{knocks}"), ("Form.Password", "x"));
        while (answer.StatusCode == HttpStatusCode.OK && ++knocks < 100);

        Assert.InRange(knocks, 30, 60); // sixty where the minute turned meanwhile
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("60", Assert.Single(answer.Headers.GetValues("Retry-After")));
        Assert.Contains("这里试得太频繁了，请一分钟后再试。", await answer.Text());
        await hall.SignedIn(person);
    }

    private async Task<string> Answer(string name, string password)
    {
        var response = await hall.Visitor().SignIn(name, password);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Text();
    }

    private Task<List<(AuditKind, string)>> Audited(Person person) =>
        hall.Read(async db =>
            (
                await db.Set<AuditEntry>()
                    .Where(entry => entry.Whom == person.Id && Door.Contains(entry.Kind))
                    .OrderBy(entry => entry.No)
                    .ToListAsync(Now.Test)
            ).ConvertAll(entry => (entry.Kind, entry.By))
        );
}
