using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LianXin.Journeys;

/// <summary>One person before one browser. They find things by the words they read, never by how the page is built.</summary>
internal sealed class Seat : IAsyncDisposable
{
    private readonly Uri house;
    private readonly List<string> troubles = [];
    private bool offline;

    public Seat(IPage page, Uri house)
    {
        (Page, this.house) = (page, house);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !offline)
                troubles.Add($"{Path}: {said.Text}");
        };
        page.PageError += (_, error) => troubles.Add($"{Path}: {error}");
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).IsBaseOf(house) && new Uri(request.Url).Authority != house.Authority)
                troubles.Add($"{Path} asks {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What no page may do: errors in the console, requests to another host.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>The troubles up to now; those to come count anew.</summary>
    public IReadOnlyList<string> Forget()
    {
        string[] until = [.. troubles];
        troubles.Clear();
        return until;
    }

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>What the page is about; menu and search box stand outside.</summary>
    private ILocator Main => Page.GetByRole(AriaRole.Main);

    public async Task<Seat> Open(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer is { Ok: true }, $"{path}: {answer?.Status}");
        return this;
    }

    public Task Write(string label, string words) => Main.GetByLabel(label).First.FillAsync(words);

    public Task Select(string label, string choice) =>
        Main.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = choice });

    /// <summary>One answer of several to a question.</summary>
    public Task Choose(string question, string answer) => Answer(question, answer).CheckAsync();

    public Task Tick(string label) => Main.GetByLabel(label).First.CheckAsync();

    public Task Press(string button) =>
        Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>A link that begins with these words.</summary>
    public Task Follow(string link) => Link(link).First.ClickAsync();

    public Task Reads(string words) => Expect(Main).ToContainTextAsync(words);

    public Task DoesNotRead(string words) => Expect(Main.GetByText(words)).Not.ToBeVisibleAsync();

    public Task Sees(string link) => Expect(Link(link)).ToBeVisibleAsync();

    public Task DoesNotSee(string link) => Expect(Link(link)).ToHaveCountAsync(0);

    /// <summary>What stands in a field.</summary>
    public Task<string> Written(string label) => Main.GetByLabel(label).First.InputValueAsync();

    /// <summary>The address, a pattern; waits until it is there.</summary>
    public Task Arrives(string address) => Expect(Page).ToHaveURLAsync(new Regex(address + "$"));

    public async Task SignIn(string name, string password)
    {
        await Open("/sign-in");
        await Write("登录名", name);
        await Write("密码", password);
        await Press("登录");
    }

    /// <summary>Cuts the network or brings it back; that it is missed in the console is no trouble of a page's.</summary>
    public Task Cut(bool off) => Page.Context.SetOfflineAsync(offline = off);

    private ILocator Link(string words) => Main.GetByRole(AriaRole.Link, new() { NameRegex = BeginsWith(words) });

    private ILocator Answer(string question, string answer) =>
        Main.GetByRole(AriaRole.Group, new() { Name = question })
            .GetByRole(AriaRole.Radio, new() { NameRegex = BeginsWith(answer) });

    private static Regex BeginsWith(string words) => new($@"^\s*{Regex.Escape(words)}(\s|$)");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
