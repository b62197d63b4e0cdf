using System.Net;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Web.Access;

/// <summary>A demo office, as the demo fills it.</summary>
public sealed class DemoHall : IAsyncLifetime
{
    internal Hall Hall { get; } = new() { Settings = new Dictionary<string, string> { ["Demo"] = "true" } };

    internal MadeAccount Guest { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        await Hall.InitializeAsync();
        Guest = await Hall.In<Accounts, MadeAccount>(accounts =>
            accounts.Create(People.Somebody(), Accounts.House, "demo", Now.Test)
        );
        await Hall.Assign(Guest.Id, null, Roles.SystemAdministrator);
    }

    public ValueTask DisposeAsync() => Hall.DisposeAsync();
}

public sealed class DemoDoorTests(DemoHall demo, Hall real) : IClassFixture<DemoHall>
{
    private const string Offer = "演示：选一个角色直接进入";

    [Fact]
    public async Task Whoever_sits_at_the_machine_steps_into_a_part_with_one_press()
    {
        var browser = demo.Hall.Visitor("127.0.0.1");
        var page = await FormPage.Open(browser, "/sign-in?returnUrl=%2Fdesk%2Faccounts", "demo");

        var response = await page.Submit(("Part", demo.Guest.Id));

        Assert.Equal("/desk/accounts", response.LeadsTo());
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/desk/accounts"));
    }

    [Fact]
    public async Task The_chosen_password_works_as_well() =>
        Assert.Equal("/desk", (await demo.Hall.Visitor().SignIn(demo.Guest.SignInName, "demo")).LeadsTo());

    [Theory]
    [InlineData("192.0.2.1", null, null)]
    [InlineData("127.0.0.1", "X-Forwarded-For", "192.0.2.1")]
    [InlineData("127.0.0.1", "Forwarded", "for=192.0.2.1")]
    [InlineData("127.0.0.1", "Host", "evil.example")]
    public async Task From_elsewhere_there_is_no_such_door(string address, string? header, string? value)
    {
        var here = await FormPage.Open(demo.Hall.Visitor("::1"), "/sign-in", "demo");
        var browser = demo.Hall.Visitor(address);
        if (header is not null)
            browser.DefaultRequestHeaders.Add(header, value);

        Assert.DoesNotContain(Offer, await (await browser.GetAsync("/sign-in", Now.Test)).Text());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = here.Hidden() };
        request.Headers.Add("Cookie", here.Cookies);
        await browser.SendAsync(request, Now.Test);
        Assert.Equal(HttpStatusCode.Found, await browser.Status("/account"));
    }

    [Fact]
    public async Task A_real_office_has_no_such_door()
    {
        await real.Person(Roles.Clerk);

        var html = await (await real.Visitor("127.0.0.1").GetAsync("/sign-in", Now.Test)).Text();

        Assert.DoesNotContain(Offer, html);
    }

    [Fact]
    public async Task A_part_that_is_not_offered_leads_nowhere()
    {
        var page = await FormPage.Open(demo.Hall.Visitor("127.0.0.1"), "/sign-in", "demo");

        Assert.Equal(HttpStatusCode.OK, (await page.Submit(("Part", "4711"))).StatusCode);
    }

    [Fact]
    public async Task The_office_says_that_it_is_a_demo()
    {
        var office = await demo.Hall.In<Offices, OfficeCard>(offices => offices.Of("fz", Now.Test));

        Assert.True(office.Demo);
        Assert.EndsWith("（演示）", office.Name);
    }
}
