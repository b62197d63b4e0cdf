using System.Collections.Concurrent;
using LianXin.Ui;

namespace LianXin.Journeys.Walk;

/// <summary>Every page of the route table, filled, at both widths, in three modes, and as it answers an empty form.</summary>
public sealed class EveryPageTests(Furnished office) : IClassFixture<Furnished>
{
    /// <summary>Fewer would mean that the walk no longer finds its subjects.</summary>
    private const int PagesAtLeast = 95;
    private const int FormsAtLeast = 45;
    private const int AtOnce = 3;

    private readonly ConcurrentBag<string> faults = [];

    [Theory, InlineData("plain"), InlineData("elder"), InlineData("contrast")]
    public async Task Nothing_keeps_anybody_from_reading_a_page_or_what_is_wrong_in_its_form(string mode)
    {
        var routes = Route.All(office);
        Assert.True(routes.Count >= PagesAtLeast, $"Only {routes.Count} pages were found.");
        var forms = 0;

        await Walk(
            mode,
            routes,
            async (walker, route) =>
            {
                if (await walker.Look(route, mode) && await walker.LookAtErrors(route, mode))
                    Interlocked.Increment(ref forms);
            }
        );

        Assert.Empty(faults.Order());
        Assert.True(forms >= FormsAtLeast, $"Only {forms} forms had something to say.");
    }

    private async Task Walk(string mode, IReadOnlyList<Route> routes, Func<Walker, Route, Task> look)
    {
        var display = new Display(mode is "elder", mode is "contrast", English: false);
        await Parallel.ForEachAsync(
            routes.GroupBy(route => route.Role).SelectMany(Parts),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (part, _) =>
            {
                await using var walker = await Walker.In(office, part[0].Role, display, faults);
                foreach (var route in part)
                    await look(walker, route);
            }
        );
    }

    /// <summary>No browser has so much to do that the others wait for it.</summary>
    private static IEnumerable<Route[]> Parts(IGrouping<string, Route> ofRole) => ofRole.Chunk(15);
}
