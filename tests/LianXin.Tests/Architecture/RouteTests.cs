using System.Net;
using System.Text.RegularExpressions;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace LianXin.Tests.Architecture;

/// <summary>Walks every route of the running house: each says who may, and has a door at which that is tried out.</summary>
[Collection(nameof(FilledHall))]
public sealed partial class RouteTests(FilledHall hall)
{
    /// <summary>Fewer would mean that the walk no longer finds its subjects.</summary>
    private const int AtLeast = 75;

    /// <summary>Written out by hand: nothing becomes public by a forgotten line.</summary>
    private static readonly string[] OpenToAll =
    [
        "/",
        "/api/v1/deadlines",
        "/display",
        "/drafts/x",
        "/rate/x",
        "/rated",
        "/received/x",
        "/report",
        "/representatives",
        "/rooms",
        "/sign-in",
        "/track",
        "/track/x",
        "/track/x/add",
        "/track/x/evaluate",
        "/track/x/files/x",
        "/track/x/withdraw",
        "/ui/components",
        "/ui/components/paper",
        "/x",
    ];

    /// <summary>Stylesheets and scripts aside.</summary>
    private IEnumerable<RouteEndpoint> Endpoints =>
        from endpoint in hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        where endpoint.RoutePattern.RawText != "{**path:file}" // how static assets answer while developing
        where !endpoint.Pattern.StartsWith("/_framework/", StringComparison.Ordinal)
        select endpoint;

    private IEnumerable<(string Method, string Route, string? Policy)> Routes =>
        from endpoint in Endpoints
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, endpoint.Pattern, policy);

    private Dictionary<string, string[]> Grants =>
        hall.Services.GetServices<Grant>().ToDictionary(grant => grant.Policy, grant => grant.Roles);

    [Fact]
    public void What_is_open_to_everybody_is_written_here() =>
        Assert.Equal(
            OpenToAll,
            Endpoints
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(endpoint => Places().Replace(endpoint.Pattern, "x"))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_route_says_who_may()
    {
        var pages = Routes.Select(route => route.Route).Distinct().Count();
        Assert.True(pages >= AtLeast, $"Only {pages} routes were found.");

        Assert.Empty(
            Routes
                .Where(r => !IsAnyOfficers(r.Route) && (r.Policy is null || !Grants.ContainsKey(r.Policy)))
                .Select(r => r.Route)
        );
    }

    [Fact]
    public void Every_route_to_a_record_has_a_door_with_one_behind_it() =>
        Assert.Empty(
            Endpoints
                .Select(endpoint => endpoint.Pattern)
                .Where(route => route.Contains('{') && !route.StartsWith("/{**", StringComparison.Ordinal))
                .Except(EveryDoor.All.Select(door => door.Route))
        );

    [Fact]
    public void No_door_is_walled_up() =>
        Assert.Empty(EveryDoor.All.Select(door => door.Route).Except(Endpoints.Select(endpoint => endpoint.Pattern)));

    [Fact]
    public async Task Every_page_with_a_form_has_a_door_that_knows_what_is_rightly_sent()
    {
        var unknown = new List<string>();
        foreach (var route in Endpoints.Select(endpoint => endpoint.Pattern).Where(r => !r.Contains('{')).Distinct())
        {
            var role = hall.MayOpen(route).FirstOrDefault();
            var answer = await Answer(role is null ? hall.Visitor() : hall.SignedInAs(role), "GET", route);
            if (await ShownForm.In(answer) is not null && EveryDoor.WithForms.All(door => door.Route != route))
                unknown.Add(route);
        }

        Assert.Equal(["/ui/components"], unknown); // the gallery shows a form that nobody takes
    }

    [Fact]
    public async Task Everybody_else_is_refused()
    {
        var open = new List<string>();
        // How pages take forms, DoorTests try with one that would be right.
        foreach (var (method, route, policy) in Routes.Where(r => r.Method != "POST" && !IsAnyOfficers(r.Route)))
        foreach (var role in Roles.All.Except(Grants[policy!]))
            if ((await Answer(hall.SignedInAs(role), method, Made(route))).StatusCode != HttpStatusCode.Forbidden)
                open.Add($"{method} {route} as {role}");

        Assert.Empty(open);
    }

    [Fact]
    public async Task Strangers_are_sent_to_the_door()
    {
        var open = new List<string>();
        foreach (var (method, route, _) in Routes)
            if (!(await Answer(hall.Visitor(), method, Made(route))).IsTurnedAway(route))
                open.Add($"{method} {route}");

        Assert.Empty(open);
    }

    /// <summary>Whoever is signed in may leave and may see to their own password.</summary>
    private static bool IsAnyOfficers(string path) =>
        path is "/sign-out" || path.StartsWith("/account", StringComparison.Ordinal);

    /// <summary>An address of this route with nothing behind it: who may not come in does not learn that.</summary>
    private static string Made(string route) => Places().Replace(route, "x");

    [GeneratedRegex("{[^}]+}")]
    private static partial Regex Places();

    private static async Task<HttpResponseMessage> Answer(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        return await client.SendAsync(request, Now.Test);
    }
}

internal static class TurnedAway
{
    /// <summary>Programs are told no, people are led to the door.</summary>
    public static bool IsTurnedAway(this HttpResponseMessage answer, string path) =>
        answer.StatusCode == HttpStatusCode.Unauthorized
        || (
            !path.StartsWith("/api/", StringComparison.Ordinal)
            && answer.StatusCode == HttpStatusCode.Found
            && answer.LeadsTo()!.StartsWith("/sign-in?", StringComparison.Ordinal)
        );
}
