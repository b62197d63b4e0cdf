using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LianXin.Ui;
using Microsoft.Playwright;

namespace LianXin.Journeys.Walk;

/// <summary>Looks at one page after the other with the eyes of axe, and writes down what nobody should meet.</summary>
internal sealed class Walker(Seat seat, ConcurrentBag<string> faults) : IAsyncDisposable
{
    private static readonly Screen[] Screens = [Screen.Desk, Screen.Phone];

    /// <summary>Wrong in every field that can be wrong.</summary>
    private const string Empty = """
        form => {
          window.sent = true; // until another page has come
          for (const field of form.elements) {
            if (field.type === "hidden" || field.type === "file") continue;
            if (/radio|checkbox/.test(field.type)) field.checked = false;
            else if (field.tagName !== "BUTTON") field.value = "";
          }
        }
        """;

    /// <summary>A mode changes colours and sizes; what axe asks of the markup is the same in every one.</summary>
    private static readonly string[] OfColourAndSize =
    [
        "color-contrast",
        "link-in-text-block",
        "scrollable-region-focusable",
        "target-size",
    ];

    public static async Task<Walker> In(Furnished office, string role, Display display, ConcurrentBag<string> faults)
    {
        var seat = await office.Station.Seat(Screen.Desk, kept: office.Kept[role]);
        await seat.Page.Context.AddCookiesAsync(
            [new() { Name = Display.Cookie, Value = display.Kept, Url = office.Station.Address.ToString() }]
        );
        return new(seat, faults);
    }

    public async Task Look(Route route, string mode)
    {
        if (await Opened(route))
            await LookAt($"{route.Name}-{mode}", mode);
    }

    /// <summary>False where the page has no form, or one that needs nothing to be filled in.</summary>
    public async Task<bool> LookAtErrors(Route route, string mode)
    {
        if (!await Opened(route))
            return false;
        var form = seat.Page.Locator("main form[method=post]").First;
        if (await form.CountAsync() == 0)
            return false;
        await form.EvaluateAsync(Empty);
        await form.Locator("button[type=submit]:visible").Last.ClickAsync();
        await seat.Page.WaitForFunctionAsync("() => !window.sent && document.readyState === 'complete'");
        var says = await seat.Page.Locator(".errsum").CountAsync() > 0;
        if (says)
            await LookAt($"{route.Name}-{mode}-errors", mode);
        Note(route.Name);
        return says;
    }

    private async Task<bool> Opened(Route route)
    {
        var answer = await seat.Page.GotoAsync(route.Path);
        if (answer is { Ok: true } && seat.Path == route.Path)
            return true;
        faults.Add($"{route.Path}: {answer?.Status}, {seat.Path}");
        return false;
    }

    private async Task LookAt(string name, string mode)
    {
        foreach (var screen in Screens)
        {
            await seat.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await Shots.Take(seat, $"{name}-{screen.Name}");
            var wide = await seat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (wide > 0)
                faults.Add($"{name} at {screen.Name}: {wide} px too wide");
            foreach (var violation in (await seat.Page.RunAxe(Rules(mode))).Violations)
            foreach (var node in violation.Nodes)
                faults.Add($"{name} at {screen.Name}: {violation.Id}: {node.Target} {node.Html}");
        }
        Note(name);
    }

    private void Note(string name)
    {
        foreach (var trouble in seat.Forget())
            faults.Add($"{name}: {trouble}");
    }

    private static AxeRunOptions Rules(string mode) =>
        new()
        {
            ResultTypes = [ResultType.Violations],
            RunOnly = mode is "plain" ? null : new() { Type = "rule", Values = [.. OfColourAndSize] },
        };

    public ValueTask DisposeAsync() => seat.DisposeAsync();
}
