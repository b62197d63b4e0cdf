using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Authorization;

namespace LianXin.Tests.TestKit;

/// <summary>One page of the house with a record behind it: how to come to stand before it, and what is rightly sent there.</summary>
/// <param name="Route">As the house writes it, from its first slash on.</param>
/// <param name="Lead">Brings a record of its own to the state the page is for; answers the page's address.</param>
internal sealed record Door(string Route, Func<FilledHall, Task<string>> Lead)
{
    /// <summary>What is typed into its form so that it is taken; null for a page without one.</summary>
    public (string Name, string Value)[]? Right { get; init; }

    /// <summary>The unit of the record, where it is one's.</summary>
    public string Unit { get; init; } = Cases.Lead;

    /// <summary>The texts that are typed where everything is right and that the form does not call optional.</summary>
    public IEnumerable<string> Needed(ShownForm form) =>
        Right!.Select(field => field.Name).Where(name => form.Texts.Contains(name) && !form.IsOptional(name));

    /// <summary>Every office begins with a record of its own behind it.</summary>
    public bool IsShipped { get; init; }

    /// <summary>Of whoever signed in, by an account of their own.</summary>
    public bool IsOnesOwn { get; init; }

    /// <summary>Shown to the browser that brought it, and to no other whoever sits at it.</summary>
    public bool IsOnlyItsOwners { get; init; }

    /// <summary>What is rightly sent there changes nothing that is kept.</summary>
    public bool LeavesNoTrace { get; init; }
}

/// <summary>A door with somebody before it who may open it.</summary>
internal sealed record OpenDoor(Door Door, string Url, HttpClient Browser);

internal static class DoorsOpened
{
    /// <summary>The same door each time, for what has no effect.</summary>
    public static async Task<OpenDoor> Kept(this FilledHall hall, string route) =>
        hall.KeptDoors.TryGetValue(route, out var kept) ? kept : hall.KeptDoors[route] = await hall.Open(route);

    /// <summary>Stands before the door of this route as whoever may open it.</summary>
    public static async Task<OpenDoor> Open(this FilledHall hall, string route)
    {
        var door = EveryDoor.All.Single(door => door.Route == route);
        var url = await door.Lead(hall);
        return new(door, url, await hall.Admitted(door, url));
    }

    /// <summary>The roles the house grants this route to; none for what is open to everybody.</summary>
    public static string[] MayOpen(this Hall hall, string route) =>
        hall.EndpointsOf(route).SelectMany(endpoint => hall.RolesOf(endpoint) ?? []).Distinct().ToArray();

    public static IEnumerable<RouteEndpoint> EndpointsOf(this Hall hall, string route) =>
        hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Pattern == route);

    extension(RouteEndpoint endpoint)
    {
        public string Pattern => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
    }

    private static string[]? RolesOf(this Hall hall, RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault() is { } policy
            ? hall.Services.GetServices<Grant>().Single(grant => grant.Policy == policy).Roles
            : null;

    private static async Task<HttpClient> Admitted(this FilledHall hall, Door door, string url) =>
        door.IsOnesOwn ? await hall.SignedIn(await hall.Person(Roles.Clerk))
        : hall.MayOpen(door.Route) is [var role, ..] ? hall.SignedInAs(role, Roles.IsOfUnit(role) ? door.Unit : null)
        : url.StartsWith("/track/", StringComparison.Ordinal) ? await hall.HolderOf(url.Split('/')[2])
        : hall.Visitor();
}
