using System.Net;
using System.Text.RegularExpressions;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace LianXin.Tests.Architecture;

/// <summary>Walks every route of the running house and proves that everybody else is refused.</summary>
public sealed partial class RouteTests(Hall hall)
{
    /// <summary>Fewer would mean that the walk no longer finds its subjects.</summary>
    private const int AtLeast = 60;

    /// <summary>Written out by hand: nothing becomes public by a forgotten line.</summary>
    private static readonly string[] OpenToAll =
    [
        "/",
        "/api/v1/deadlines",
        "/display",
        "/drafts/x",
        "/rate/x",
        "/rated",
        "/received",
        "/report",
        "/representatives",
        "/rooms",
        "/sign-in",
        "/track",
        "/track/x",
        "/ui/components",
        "/ui/components/paper",
        "/x",
    ];

    /// <summary>Stylesheets and scripts aside.</summary>
    private IEnumerable<RouteEndpoint> Endpoints =>
        from endpoint in hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        where endpoint.RoutePattern.RawText != "{**path:file}" // how static assets answer while developing
        where !PathOf(endpoint).StartsWith("/_framework/", StringComparison.Ordinal)
        select endpoint;

    private IEnumerable<(string Method, string Path, string? Policy)> Routes =>
        from endpoint in Endpoints
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, PathOf(endpoint), policy);

    private Dictionary<string, string[]> Grants =>
        hall.Services.GetServices<Grant>().ToDictionary(grant => grant.Policy, grant => grant.Roles);

    [Fact]
    public void What_is_open_to_everybody_is_written_here() =>
        Assert.Equal(
            OpenToAll,
            Endpoints
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(PathOf)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_route_says_who_may()
    {
        Assert.True(Routes.Count() >= AtLeast, $"Only {Routes.Count()} routes were found.");

        Assert.Empty(
            Routes
                .Where(r => !IsAnyOfficers(r.Path) && (r.Policy is null || !Grants.ContainsKey(r.Policy)))
                .Select(r => r.Path)
        );
    }

    [Fact]
    public async Task Everybody_else_is_refused()
    {
        var open = new List<string>();
        foreach (var (method, path, policy) in Routes.Where(route => !IsAnyOfficers(route.Path)))
        foreach (var role in Roles.All.Except(Grants[policy!]))
            if ((await Answer(hall.SignedInAs(role), method, path)).StatusCode != HttpStatusCode.Forbidden)
                open.Add($"{method} {path} as {role}");

        Assert.Empty(open);
    }

    [Fact]
    public async Task Strangers_are_sent_to_the_door()
    {
        var open = new List<string>();
        foreach (var (method, path, _) in Routes)
            if (!IsTurnedAway(path, await Answer(hall.Visitor(), method, path)))
                open.Add($"{method} {path}");

        Assert.Empty(open);
    }

    /// <summary>Whoever is signed in may leave and may see to their own password.</summary>
    private static bool IsAnyOfficers(string path) =>
        path is "/sign-out" || path.StartsWith("/account", StringComparison.Ordinal);

    /// <summary>Programs are told no, people are led to the door.</summary>
    private static bool IsTurnedAway(string path, HttpResponseMessage answer) =>
        path.StartsWith("/api/", StringComparison.Ordinal)
            ? answer.StatusCode == HttpStatusCode.Unauthorized
            : answer.StatusCode == HttpStatusCode.Unauthorized
                || (
                    answer.StatusCode == HttpStatusCode.Found
                    && answer.LeadsTo()!.StartsWith("/sign-in?", StringComparison.Ordinal)
                );

    private static string PathOf(RouteEndpoint endpoint) =>
        "/" + Parameters().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "x");

    [GeneratedRegex("{[^}]+}")]
    private static partial Regex Parameters();

    private static async Task<HttpResponseMessage> Answer(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        return await client.SendAsync(request, Now.Test);
    }
}
