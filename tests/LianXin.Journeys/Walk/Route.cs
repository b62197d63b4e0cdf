using System.Text.RegularExpressions;
using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace LianXin.Journeys.Walk;

/// <summary>A page of the route table, filled with a record and opened by somebody who may.</summary>
/// <param name="Role">Nobody's for the pages open to everybody.</param>
internal sealed partial record Route(string Template, string Path, string Role)
{
    /// <summary>Whose desk a page is looked at from, where several may.</summary>
    private static readonly string[] Preferred =
    [
        Roles.LeadClerk,
        Roles.Handler,
        Roles.UnitHead,
        Roles.Reviewer,
        Roles.Archivist,
        Roles.Leader,
        .. Roles.Administrators,
    ];

    public string Name =>
        Parameters().Replace(Template.Trim('/'), "x").Replace('/', '-') is { Length: > 0 } name ? name : "home";

    public static IReadOnlyList<Route> All(Furnished office)
    {
        var grants = office.Station.Services.GetServices<Grant>().ToDictionary(grant => grant.Policy);
        return
        [
            .. from endpoint in office.Station.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            let template = endpoint.RoutePattern.RawText!
            orderby template
            select new Route(template, Filled(office, template), RoleFor(endpoint, grants)),
        ];
    }

    private static string Filled(Furnished office, string template) =>
        Parameters()
            .Replace(
                template,
                parameter =>
                    office.Value(template, parameter.Groups[1].Value)
                    ?? throw new InvalidOperationException($"Nothing stands for {parameter} of {template}.")
            );

    private static string RoleFor(RouteEndpoint endpoint, Dictionary<string, Grant> grants)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return "";
        var policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()[^1].Policy!;
        return Preferred.First(role => grants[policy].Roles.Contains(role));
    }

    [GeneratedRegex("{(\\w+)[^}]*}")]
    private static partial Regex Parameters();
}
