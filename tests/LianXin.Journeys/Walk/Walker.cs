using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using LianXin.Ui;

namespace LianXin.Journeys.Walk;

/// <summary>Looks at one page after the other with the eyes of axe, and writes down what nobody should meet.</summary>
internal sealed class Walker(Seat seat, ConcurrentBag<string> faults) : IAsyncDisposable
{
    private static readonly Screen[] Screens = [Screen.Desk, Screen.Phone];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>axe itself, asked in the page: no page of ours has frames, for which its own package opens one more each time.</summary>
    private const string Barriers = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
          return found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target} ${node.html}`));
        }
        """;

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
        await seat.Page.Context.AddCookiesAsync([
            new()
            {
                Name = Display.Cookie,
                Value = display.Kept,
                Url = office.Station.Address.ToString(),
            },
        ]);
        return new(seat, faults);
    }

    /// <summary>False where it did not open.</summary>
    public async Task<bool> Look(Route route, string mode)
    {
        var answer = await seat.Page.GotoAsync(route.Path);
        if (answer is not { Ok: true } || seat.Path != route.Path)
        {
            faults.Add($"{route.Path}: {answer?.Status}, {seat.Path}");
            return false;
        }
        await LookAt($"{route.Name}-{mode}", mode);
        return true;
    }

    /// <summary>False where the page has no form, or one that needs nothing to be filled in.</summary>
    public async Task<bool> LookAtErrors(Route route, string mode)
    {
        var form = seat.Page.Locator("main form:has(input[name=_handler])").First;
        if (await form.Locator("input:visible, textarea, select").CountAsync() == 0)
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

    private async Task LookAt(string name, string mode)
    {
        await seat.Page.EvaluateAsync(Axe);
        foreach (var screen in Screens)
        {
            await seat.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await Shots.Take(seat, $"{name}-{screen.Name}");
            var wide = await seat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (wide > 0)
                faults.Add($"{name} at {screen.Name}: {wide} px too wide");
            foreach (var barrier in await seat.Page.EvaluateAsync<string[]>(Barriers, Rules(mode)))
                faults.Add($"{name} at {screen.Name}: {barrier}");
        }
        Note(name);
    }

    private void Note(string name)
    {
        foreach (var trouble in seat.Forget())
            faults.Add($"{name}: {trouble}");
    }

    /// <summary>Null is all of them.</summary>
    private static string[]? Rules(string mode) => mode is "plain" ? null : OfColourAndSize;

    public ValueTask DisposeAsync() => seat.DisposeAsync();
}
