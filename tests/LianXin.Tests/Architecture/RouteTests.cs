using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace LianXin.Tests.Architecture;

/// <summary>Walks every route of the running house and proves that everybody else is refused.</summary>
public sealed class RouteTests(Hall hall)
{
    /// <summary>Stylesheets and scripts aside.</summary>
    private IEnumerable<RouteEndpoint> Endpoints =>
        from endpoint in hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        where endpoint.RoutePattern.RawText != "{**path:file}" // how static assets answer while developing
        select endpoint;

    private IEnumerable<(string Method, string Path, string? Policy)> Routes =>
        from endpoint in Endpoints
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let path = "/"
            + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{number}", "x", StringComparison.OrdinalIgnoreCase)
        where !path.StartsWith("/_framework/", StringComparison.Ordinal)
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, path, policy);

    private Dictionary<string, string[]> Grants =>
        hall.Services.GetServices<Grant>().ToDictionary(grant => grant.Policy, grant => grant.Roles);

    /// <summary>Written out by hand: nothing becomes public by a forgotten line.</summary>
    [Fact]
    public void Only_these_are_open_to_everybody() =>
        Assert.Equal(
            ["/api/v1/deadlines"],
            hall.Get<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText)
        );

    [Fact]
    public void What_is_open_to_everybody_is_written_here() =>
        Assert.Equal(
            ["/", "/display", "/ui/components", "/ui/components/paper", "{**path}"],
            Endpoints
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_route_says_who_may()
    {
        Assert.Empty(Routes.Where(r => r.Policy is null || !Grants.ContainsKey(r.Policy)).Select(r => r.Path));
    }

    [Fact]
    public void What_is_open_to_everybody_is_written_down() =>
        Assert.Equal(
            ["/drafts/{reference:guid}"],
            hall.Get<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText)
        );

    [Fact]
    public async Task Everybody_else_is_refused()
    {
        var open = new List<string>();
        foreach (var (method, path, policy) in Routes)
        foreach (var role in Roles.All.Except(Grants[policy!]))
            if (await Answer(hall.SignedInAs(role), method, path) != HttpStatusCode.Forbidden)
                open.Add($"{method} {path} as {role}");

        Assert.Empty(open);
    }

    [Fact]
    public async Task Strangers_are_sent_to_the_door()
    {
        var open = new List<string>();
        foreach (var (method, path, _) in Routes)
            if (await Answer(hall.CreateClient(), method, path) != HttpStatusCode.Unauthorized)
                open.Add($"{method} {path}");

        Assert.Empty(open);
    }

    private static async Task<HttpStatusCode> Answer(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        return (await client.SendAsync(request, Now.Test)).StatusCode;
    }
}
