using System.Net;
using LianXin.Casework;
using LianXin.Casework.Desk;
using LianXin.Casework.Unit;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework;

/// <summary>
/// Pages pressed in any order, on the database: no case leaves the road of domain.md §1.15, and verify finds that every
/// row is what its journal folds to.
/// </summary>
[Collection(nameof(FilledHall))]
public sealed class RandomPressesTests(FilledHall hall)
{
    private const int Presses = 225;

    [Fact]
    public async Task Whatever_is_pressed_in_whatever_order_the_road_is_kept_and_the_journal_tells_it()
    {
        var seed = Random.Shared.Next();
        var (random, taken) = (new Random(seed), 0);
        var number = await hall.Registered();
        for (var press = 0; press < Presses; press++)
        {
            var before = await hall.Case(number);
            var (door, url) = await Choose(before, random);
            var status = await Press(door, url);
            var after = await hall.Case(number);
            Assert.True(
                status is HttpStatusCode.Found or HttpStatusCode.OK or HttpStatusCode.NotFound,
                $"Seed {seed}: {url} answers {status}."
            );
            Assert.True(
                after.Step == before.Step || before.Step.Next.Contains(after.Step),
                $"Seed {seed}: {url} leads from {before.Step} to {after.Step}."
            );
            taken += status is HttpStatusCode.Found ? 1 : 0;
            number = after.IsVoid || after.Step is CaseStep.Archive ? await hall.Registered() : number;
        }

        Assert.True(taken > Presses / 6, $"Seed {seed}: only {taken} presses were taken.");
        var findings = await hall.Verify();
        Assert.True(findings.Count == 0, $"Seed {seed}: {string.Join('\n', findings)}");
    }

    /// <summary>Mostly what the desk and the unit offer now, else anything at all.</summary>
    private async Task<(Door Door, string Url)> Choose(Case @case, Random random)
    {
        var orders = await hall.Read(db => db.Set<Order>().Where(o => o.Case == @case.Number).ToListAsync(Now.Test));
        var order = orders.Count == 0 ? null : orders[random.Next(orders.Count)];
        Door[] offered =
        [
            .. CaseDoors.Steps.Where(door => @case.Open().Any(open => door.Route.EndsWith($"/{open.Path}"))),
            .. OrderDoors.All.Where(door =>
                order?.OpenActions(mayCall: true, hall.Clock.Now).Any(open => door.Route.EndsWith($"/{open.Path}"))
                == true
            ),
        ];
        Door[] any = [.. CaseDoors.Steps, .. OrderDoors.All.Where(door => door.Right is not null)];
        var from = offered.Length > 0 && random.Next(4) > 0 ? offered : any;
        var chosen = from[random.Next(from.Length)];
        return (
            chosen,
            chosen
                .Route.Replace("{Number}", @case.Number, StringComparison.Ordinal)
                .Replace("{Id}", order?.Id ?? $"{@case.Number}-1", StringComparison.Ordinal)
        );
    }

    private async Task<HttpStatusCode> Press(Door door, string url)
    {
        var role = hall.MayOpen(door.Route)[^1];
        var browser = hall.SignedInAs(role, Roles.IsOfUnit(role) ? door.Unit : null, id: role);
        var shown = await browser.GetAsync(url, Now.Test);
        return shown.StatusCode is HttpStatusCode.OK && await ShownForm.In(shown) is { } form
            ? (await browser.Send(url, form.With(door.Right!))).StatusCode
            : shown.StatusCode;
    }
}
