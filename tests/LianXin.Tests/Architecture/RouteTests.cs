using System.Net;
using System.Text.RegularExpressions;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Authorization;

namespace LianXin.Tests.Architecture;

/// <summary>Walks every route of the running house and proves that everybody else is refused.</summary>
public sealed partial class RouteTests(Hall hall)
{
    /// <summary>What anybody may ask for, each a decision of its own.</summary>
    private static readonly string[] OpenToAll = ["/sign-in"];

    private IEnumerable<RouteEndpoint> Endpoints => hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<(string Method, string Path, string? Policy)> Routes =>
        from endpoint in Endpoints
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let path = PathOf(endpoint)
        where !path.StartsWith("/_framework/", StringComparison.Ordinal)
        let policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, path, policy);

    [Fact]
    public void What_is_open_to_all_is_written_down() =>
        Assert.Equal(
            OpenToAll,
            Endpoints
                .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(PathOf)
                .Distinct()
                .Order()
        );

    private Dictionary<string, string[]> Grants =>
        hall.Services.GetServices<Grant>().ToDictionary(grant => grant.Policy, grant => grant.Roles);

    [Fact]
    public void Every_route_says_who_may()
    {
        Assert.Contains(Routes, route => route.Path == "/desk/cases/x/accept");
        Assert.Contains(Routes, route => route.Path == "/api/cases/x/acceptance");

        Assert.Empty(Routes.Where(r => r.Policy is null || !Grants.ContainsKey(r.Policy)).Select(r => r.Path));
    }

    [Fact]
    public async Task Everybody_else_is_refused()
    {
        var open = new List<string>();
        foreach (var (method, path, policy) in Routes)
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

    /// <summary>Written out once more by hand: the table of grants must not be able to vouch for itself.</summary>
    [Theory]
    [InlineData(Roles.DutyMember, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Archivist, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Clerk, HttpStatusCode.NoContent)]
    [InlineData(Roles.LeadClerk, HttpStatusCode.NoContent)]
    public async Task Clerks_accept_and_nobody_else(string role, HttpStatusCode expected) =>
        Assert.Equal(expected, (await hall.AcceptCase(await hall.RegisterCase(), role)).StatusCode);

    /// <summary>Programs are told no, people are led to the door.</summary>
    private static bool IsTurnedAway(string path, HttpResponseMessage answer) =>
        path.StartsWith("/api/", StringComparison.Ordinal)
            ? answer.StatusCode == HttpStatusCode.Unauthorized
            : answer.StatusCode == HttpStatusCode.Found
                && answer.LeadsTo()!.StartsWith("/sign-in?", StringComparison.Ordinal);

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
