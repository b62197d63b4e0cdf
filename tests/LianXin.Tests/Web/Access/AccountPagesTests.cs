using System.Net;
using System.Text.RegularExpressions;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Web.Access;

public sealed partial class AccountPagesTests(Hall hall)
{
    private HttpClient System => hall.SignedInAs(Roles.SystemAdministrator, id: People.System.Id);
    private HttpClient Security => hall.SignedInAs(Roles.SecurityAdministrator, id: People.Security.Id);

    [Fact]
    public async Task A_new_officer_comes_from_nothing_to_work()
    {
        var (system, asked) = (System, People.Somebody());
        var made = await Post(system, "/desk/accounts/new", Filled(asked));
        var account = made.LeadsTo()!;
        var password = OneTime().Match(await Html(system, account)).Value;
        Assert.Matches("^[^-]{4}-[^-]{4}-[^-]{4}$", password);
        Assert.DoesNotContain(password, await Html(system, account)); // once is once

        var granted = await Post(Security, $"{account}/roles", ("Form.Roles", Roles.SystemAdministrator));
        Assert.Equal(account, granted.LeadsTo());

        var officer = hall.Visitor();
        await officer.SignIn(asked.SignInName!, password);
        await Post(
            officer,
            "/account/password",
            ("Form.Present", password),
            ("Form.Wanted", People.Password),
            ("Form.Again", People.Password)
        );
        Assert.Equal(HttpStatusCode.OK, await officer.Status("/desk/accounts"));
    }

    [Fact]
    public async Task An_account_without_a_role_sees_that_it_has_none()
    {
        var browser = await hall.SignedIn(await hall.Person());

        Assert.Contains("您的账号还没有角色", await Html(browser, "/account"));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.Status("/desk/accounts"));
    }

    [Fact]
    public async Task Deactivating_ends_a_session_at_its_next_request()
    {
        var person = await hall.Person(Roles.SystemAdministrator);
        var browser = await hall.SignedIn(person);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/desk/accounts"));

        var response = await Post(System, $"/desk/accounts/{person.Id}/use", ("Form.Reason", "调离"));

        Assert.Equal($"/desk/accounts/{person.Id}", response.LeadsTo());
        Assert.Equal(HttpStatusCode.Found, await browser.Status("/desk/accounts"));
        Assert.Contains("已停用：调离", await Html(System, $"/desk/accounts/{person.Id}"));
    }

    [Fact]
    public async Task Pressed_twice_an_account_stays_out_of_use()
    {
        var person = await hall.Person(Roles.Clerk);
        var page = await FormPage.Open(System, $"/desk/accounts/{person.Id}/use");

        await page.Submit(("Form.Reason", "调离"));
        var second = await page.Submit(("Form.Reason", "调离"));

        Assert.Contains("这个账号已经停用，请先启用。", await second.Text());
    }

    [Fact]
    public async Task A_reactivated_officer_signs_in_with_the_old_password()
    {
        var person = await hall.Person(Roles.Clerk);
        await hall.Deactivate(person.Id);

        await Post(System, $"/desk/accounts/{person.Id}/use", ("Form.Reason", "调回"));

        await hall.SignedIn(person);
    }

    [Fact]
    public async Task Roles_taken_away_are_gone_at_the_next_request()
    {
        var person = await hall.Person(Roles.Clerk, Roles.SystemAdministrator);
        await hall.Person(Roles.SystemAdministrator); // or it would be the last
        var browser = await hall.SignedIn(person);

        await Post(Security, $"/desk/accounts/{person.Id}/roles", ("Form.Roles", Roles.Clerk));

        Assert.Equal(HttpStatusCode.Found, await browser.Status("/desk/accounts"));
        Assert.Equal(HttpStatusCode.Forbidden, await (await hall.SignedIn(person)).Status("/desk/accounts"));
    }

    [Fact]
    public async Task The_page_says_why_it_refuses_and_keeps_what_was_chosen()
    {
        var person = await hall.Person(Roles.Clerk);

        var response = await Post(Security, $"/desk/accounts/{person.Id}/roles", ("Form.Roles", Roles.Handler));

        var html = await response.Text();
        Assert.Contains("授予承办人或单位负责人，要写明是哪个单位。", html);
        Assert.Matches("value=\"handler\" checked", html);
        Assert.DoesNotMatch("value=\"clerk\" checked", html);
    }

    [Fact]
    public async Task Two_security_administrators_do_not_undo_each_other()
    {
        var person = await hall.Person(Roles.Clerk);
        var seen = await FormPage.Open(Security, $"/desk/accounts/{person.Id}/roles");
        await hall.Assign(person.Id, null, Roles.Reviewer);

        var html = await (await seen.Submit(("Form.Roles", Roles.Archivist))).Text();

        Assert.Contains("别人刚刚办理了这件事，请刷新后再试。", html);
    }

    [Fact]
    public async Task Details_are_changed_and_shown()
    {
        var person = await hall.Person(Roles.Clerk);
        var url = $"/desk/accounts/{person.Id}";

        var response = await Post(
            System,
            $"{url}/details",
            ("Form.FullName", "钱某某"),
            ("Form.Capacity", "联络站副站长"),
            ("Form.Phone", "0474-1111111")
        );

        Assert.Equal(url, response.LeadsTo());
        var html = await Html(System, url);
        Assert.All(["钱某某", "联络站副站长", "0474-1111111"], said => Assert.Contains(said, html));
    }

    [Fact]
    public async Task A_reset_password_is_shown_once_and_the_old_one_is_void()
    {
        var person = await hall.Person(Roles.Clerk);
        var (system, url) = (System, $"/desk/accounts/{person.Id}");

        await Post(system, $"{url}/password");

        var password = OneTime().Match(await Html(system, url)).Value;
        Assert.Contains(
            "登录名或密码不对",
            await (await hall.Visitor().SignIn(person.SignInName, People.Password)).Text()
        );
        Assert.Equal("/account/password", (await hall.Visitor().SignIn(person.SignInName, password)).LeadsTo());
    }

    [Fact]
    public async Task Faults_of_a_new_account_stand_beside_their_fields_and_nothing_typed_is_lost()
    {
        var taken = await hall.MakeAccount();
        var asked = People.Somebody();

        var bad = await Post(
            System,
            "/desk/accounts/new",
            ("Form.SignInName", "赵 某某"),
            ("Form.FullName", ""),
            ("Form.Capacity", new string('长', 41)),
            ("Form.Phone", "打我手机"),
            ("Form.Unit", "a\uFFFDb")
        );
        asked.SignInName = taken.SignInName;
        var twice = await Post(System, "/desk/accounts/new", Filled(asked));

        var html = await bad.Text();
        string[] faults =
        [
            "登录名写 2 到 32 个文字",
            "请填写姓名。",
            "最多写 40 个字。",
            "电话只写数字",
            "文字中含有无法保存的字符。",
        ];
        Assert.All(faults, fault => Assert.Contains(fault, html));
        Assert.Contains("value=\"赵 某某\"", html);
        Assert.Contains("这个登录名已经有人用了，请换一个。", await twice.Text());
    }

    [Fact]
    public async Task The_list_finds_by_name_and_state_and_bears_any_question()
    {
        var asked = People.Somebody();
        asked.FullName = "慕容某某";
        var made = await hall.MakeAccount(asked);

        var link = $"href=\"/desk/accounts/{made.Id}\"";

        Assert.Contains(link, await Html(System, "/desk/accounts?q=%E6%85%95%E5%AE%B9&state=in-use"));
        Assert.Contains(link, await Html(System, $"/desk/accounts?q={made.SignInName}&page=99"));
        Assert.DoesNotContain(link, await Html(System, $"/desk/accounts?q={made.SignInName}&state=deactivated"));
        Assert.Contains("没有符合条件的账号", await Html(System, "/desk/accounts?q=%00%27%25_nobody&page=-1&state=x"));
    }

    [Fact]
    public async Task Another_offices_administrator_finds_nobody_here()
    {
        var made = await hall.MakeAccount();
        var other = hall.SignedInAs(Roles.SystemAdministrator, office: "other");

        Assert.Equal(HttpStatusCode.NotFound, await other.Status($"/desk/accounts/{made.Id}"));
        Assert.Contains("没有符合条件的账号", await Html(other, $"/desk/accounts?q={made.SignInName}"));
    }

    [Fact]
    public async Task The_audit_is_searched_by_person_kind_and_day()
    {
        var person = await hall.Person(Roles.Clerk);
        await hall.SignedIn(person);
        var audit = hall.SignedInAs(Roles.AuditAdministrator);

        var html = await Html(
            audit,
            $"/desk/audit?person={person.Id}&kind={nameof(AuditKind.SignedIn)}&from=2026-09-07&to=2026-09-07"
        );

        Assert.Single(Rows().Matches(html));
        Assert.Contains($"赵某某（{person.Id}）", html);
        Assert.Contains("没有符合条件的记录", await Html(audit, $"/desk/audit?person={person.Id}&to=2026-09-06"));
        await Html(audit, "/desk/audit?person=%00&kind=nonsense&from=yesterday&to=9999-12-31&page=x");
    }

    [Fact]
    public async Task Changes_stand_in_the_audit_with_who_made_them()
    {
        var person = await hall.Person(Roles.Clerk);

        await Post(System, $"/desk/accounts/{person.Id}/use", ("Form.Reason", "调离"));

        Assert.True(
            await hall.Read(db =>
                db.Set<AuditEntry>()
                    .AnyAsync(
                        entry =>
                            entry.Kind == AuditKind.Deactivated
                            && entry.By == People.System.Id
                            && entry.Whom == person.Id
                            && entry.Detail == "调离",
                        Now.Test
                    )
            )
        );
    }

    private static (string, string)[] Filled(NewAccount asked) =>
        [
            ("Form.SignInName", asked.SignInName!),
            ("Form.FullName", asked.FullName!),
            ("Form.Capacity", asked.Capacity!),
            ("Form.Phone", asked.Phone!),
        ];

    private static async Task<HttpResponseMessage> Post(
        HttpClient browser,
        string url,
        params (string, string)[] filledIn
    ) => await (await FormPage.Open(browser, url)).Submit(filledIn);

    private static async Task<string> Html(HttpClient browser, string url)
    {
        var response = await browser.GetAsync(url, Now.Test);
        var html = await response.Text();
        Assert.True(response.IsSuccessStatusCode, html);
        return html;
    }

    [GeneratedRegex("(?<=big-code\">)[^<]+")]
    private static partial Regex OneTime();

    [GeneratedRegex("<tr><td>[0-9]")]
    private static partial Regex Rows();
}
