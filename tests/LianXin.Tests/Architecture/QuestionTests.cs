using System.Net;
using System.Reflection;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace LianXin.Tests.Architecture;

/// <summary>Anybody can write anything behind the question mark of an address: what makes no sense narrows nothing.</summary>
[Collection(nameof(FilledHall))]
public sealed class QuestionTests(FilledHall hall)
{
    /// <summary>What the ledger reads of its address itself.</summary>
    private static readonly Dictionary<string, string[]> Own = new()
    {
        ["/desk/ledger"] = Ledger,
        ["/desk/ledger.xlsx"] = Ledger,
    };

    /// <summary>A form below something that is not there is not there either.</summary>
    private static readonly HttpStatusCode[] Answered = [HttpStatusCode.OK, HttpStatusCode.NotFound];

    private static string[] Ledger =>
        ["q", "step", "room", "unit", "subject", "channel", "state", "from", "to", "sort", "order", "page"];

    private static readonly string[] Nonsense =
    [
        "",
        "-1",
        "x",
        "99999999999999999999",
        "2147483647",
        "9999-12-31",
        "0001-01-01",
        "\0",
        "电\0梯",
        "\uFFFD",
        "😀𠮷",
        "'; DROP TABLE offices; --",
        "<script>alert(1)</script>",
        "%_\\\"*",
        new('长', 300),
    ];

    private (string Route, string[] Names)[] Asked =>
        [
            .. from endpoint in hall.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where !endpoint.Pattern.Contains('{') && !endpoint.Pattern.StartsWith("/account", StringComparison.Ordinal)
            let names = Own.GetValueOrDefault(endpoint.Pattern) ?? Names(endpoint)
            where names.Length > 0
            select (endpoint.Pattern, names),
        ];

    [Fact]
    public async Task No_question_breaks_a_page_or_runs_on_it()
    {
        var broken = new List<string>();
        Assert.True(Asked.Length >= 10, $"Only {Asked.Length} pages read their address.");
        foreach (var (route, names) in Asked.Distinct())
        foreach (var nonsense in Nonsense)
        {
            var browser = hall.MayOpen(route) is [var role, ..] ? hall.SignedInAs(role, Cases.Lead) : hall.Visitor();
            var asked = string.Join('&', names.Select(name => $"{name}={Uri.EscapeDataString(nonsense)}"));
            var answer = await browser.GetAsync($"{route}?{asked}", Now.Test);
            var html = await answer.Content.ReadAsStringAsync(Now.Test);
            if (!Answered.Contains(answer.StatusCode) || html.Contains("<script>alert", StringComparison.Ordinal))
                broken.Add($"{route}?…={Uri.EscapeDataString(nonsense)}: {answer.StatusCode}");
        }

        Assert.Empty(broken);
    }

    private static string[] Names(RouteEndpoint endpoint) =>
        [
            .. from property in endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.GetProperties(Any) ?? []
            let asked = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
            where asked is not null
            select asked.Name ?? property.Name,
        ];

    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
}
