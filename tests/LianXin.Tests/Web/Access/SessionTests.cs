using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Web.Access;

/// <summary>In a hall of its own, whose clock these tests turn.</summary>
public sealed class SessionTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));

        hall.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
        hall.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
        hall.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Found, await browser.Status("/account"));
    }

    [Fact]
    public async Task A_request_soon_after_another_counts_as_well()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));

        hall.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
        hall.Clock.Advance(TimeSpan.FromMinutes(28));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
    }

    [Fact]
    public async Task However_busy_a_session_ends_after_twelve_hours()
    {
        var browser = await hall.SignedIn(await hall.Person(Roles.Clerk));

        for (var quarters = 1; quarters <= 48; quarters++)
        {
            hall.Clock.Advance(TimeSpan.FromMinutes(15));
            Assert.Equal(HttpStatusCode.OK, await browser.Status("/account"));
        }
        hall.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Found, await browser.Status("/account"));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_door_for_a_quarter_of_an_hour()
    {
        var person = await hall.Person(Roles.Clerk);
        var browser = hall.Visitor();
        for (var wrong = 1; wrong < 5; wrong++)
            Assert.Contains("登录名或密码不对", await Try(browser, person.SignInName, "Wrong-9042-pass"));

        Assert.Contains("请 15 分钟后再试", await Try(browser, person.SignInName, "Wrong-9042-pass"));
        hall.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Contains("请 10 分钟后再试", await Try(hall.Visitor(), person.SignInName, People.Password));
        hall.Clock.Advance(TimeSpan.FromMinutes(10));
        await hall.SignedIn(person);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_locked_just_the_same()
    {
        var browser = hall.Visitor();
        for (var wrong = 1; wrong < 5; wrong++)
            await Try(browser, "nobody-at-all", "x");

        Assert.Contains("请 15 分钟后再试", await Try(browser, "nobody-at-all", "x"));
    }

    [Fact]
    public async Task Of_many_guesses_at_once_no_more_than_five_are_heard()
    {
        var person = await hall.Person(Roles.Clerk);
        var pages = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => FormPage.Open(hall.Visitor(), "/sign-in", "sign-in"))
        );

        var answers = await Task.WhenAll(pages.Select(Guess));

        Assert.Equal(4, answers.Count(answer => answer.Contains("登录名或密码不对", StringComparison.Ordinal)));
        Assert.Equal(8, answers.Count(answer => answer.Contains("请 15 分钟后再试", StringComparison.Ordinal)));

        async Task<string> Guess(FormPage page) =>
            await (await page.Submit(("Form.Name", person.SignInName), ("Form.Password", "Wrong-9042-pass"))).Text();
    }

    [Fact]
    public async Task A_reset_password_takes_the_lock_away()
    {
        var person = await hall.Person(Roles.Clerk);
        var browser = hall.Visitor();
        for (var wrong = 1; wrong <= 5; wrong++)
            await Try(browser, person.SignInName, "Wrong-9042-pass");

        var made = await hall.ResetPassword(person.Id);

        var response = await browser.SignIn(person.SignInName, made.OneTimePassword);
        Assert.Equal("/account/password", response.LeadsTo());
    }

    [Fact]
    public async Task After_ninety_days_the_password_must_be_changed()
    {
        var person = await hall.Person(Roles.SystemAdministrator);
        hall.Clock.Advance(TimeSpan.FromDays(91));

        var browser = hall.Visitor();
        var response = await browser.SignIn(person.SignInName, People.Password);

        Assert.Equal("/account/password", response.LeadsTo());
        Assert.Equal("/account/password", (await browser.GetAsync("/desk/accounts", Now.Test)).LeadsTo());
    }

    private static async Task<string> Try(HttpClient browser, string name, string password) =>
        await (await browser.SignIn(name, password)).Text();
}
