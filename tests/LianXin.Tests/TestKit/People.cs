using System.Net;
using LianXin.Contracts;
using LianXin.Kernel.Access.Door;
using LianXin.Kernel.Access.Staff;

namespace LianXin.Tests.TestKit;

/// <summary>An officer with an account of their own.</summary>
internal sealed record Person(string Id, string SignInName);

/// <summary>Officers who sign in as in life: at the door, with a password.</summary>
internal static class People
{
    public const string Password = "Xinqiao#8842-ok";

    public static readonly Officer System = new("9001", "系统管理员", "");
    public static readonly Officer Security = new("9002", "安全管理员", "");

    private static int last;

    public static NewAccount Somebody() =>
        new()
        {
            SignInName = $"officer{Interlocked.Increment(ref last)}",
            FullName = "赵某某",
            Capacity = "联络站科员",
            Phone = "0474-0000000",
        };

    /// <summary>An account as the system administrator makes it: no role, a one-time password.</summary>
    public static Task<MadeAccount> MakeAccount(this Hall hall, NewAccount? asked = null) =>
        hall.In<Accounts, MadeAccount>(accounts => accounts.Create(asked ?? Somebody(), System, ct: Now.Test));

    public static Task Assign(this Hall hall, string id, string? unit, params string[] roles) =>
        hall.In<Accounts, int>(async accounts =>
        {
            await accounts.Assign(id, new() { Roles = [.. roles], Unit = unit }, Security, Now.Test);
            return 0;
        });

    public static Task Deactivate(this Hall hall, string id) =>
        hall.In<Accounts, int>(async accounts =>
        {
            await accounts.Deactivate(id, "调离", System, Now.Test);
            return 0;
        });

    public static Task<MadeAccount> ResetPassword(this Hall hall, string id) =>
        hall.In<Accounts, MadeAccount>(accounts => accounts.ResetPassword(id, System, Now.Test));

    /// <summary>Somebody with these roles who chose <see cref="Password"/>.</summary>
    public static async Task<Person> Person(this Hall hall, params string[] roles)
    {
        var made = await hall.MakeAccount();
        await hall.Assign(made.Id, null, roles);
        var hash = hall.Get<Passwords>().Hash(Password);
        await hall.In<Accounts, Account>(accounts => accounts.SetPassword(made.Id, hash, Now.Test));
        return new(made.Id, made.SignInName);
    }

    public static async Task<HttpResponseMessage> SignIn(
        this HttpClient browser,
        string name,
        string password,
        string page = "/sign-in"
    ) => await (await FormPage.Open(browser, page, "sign-in")).Submit(("Form.Name", name), ("Form.Password", password));

    /// <summary>A browser in which the person has signed in.</summary>
    public static async Task<HttpClient> SignedIn(this Hall hall, Person person)
    {
        var browser = hall.Visitor();
        var response = await browser.SignIn(person.SignInName, Password);
        Assert.True(response.StatusCode == HttpStatusCode.Found, await response.Text());
        return browser;
    }

    public static async Task<HttpStatusCode> Status(this HttpClient browser, string url) =>
        (await browser.GetAsync(url, Now.Test)).StatusCode;

    /// <summary>Where an answer leads, as a path.</summary>
    public static string? LeadsTo(this HttpResponseMessage response) =>
        response.Headers.Location is not { } to ? null
        : to.IsAbsoluteUri ? to.PathAndQuery
        : to.ToString();
}
