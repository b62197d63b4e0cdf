using System.Security.Claims;
using AngleSharp;
using AngleSharp.Dom;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace LianXin.Tests.TestKit;

/// <summary>One component drawn by itself, for an office and an officer of the test's choosing.</summary>
internal sealed class Drawing
{
    private readonly ServiceCollection services = [];

    public OfficeNameplate Office { get; init; } = new("丰镇市联络总站", "政务服务大厅一楼", "工作日 9:00–12:00");
    public string Role { get; init; } = Roles.Clerk;

    public Drawing()
    {
        services.AddLogging().AddAuthorizationCore().AddSingleton(TimeProvider.System);
        services.AddSingleton<IStringLocalizer>(new Words([typeof(Words).Assembly]));
        services.AddSingleton(new Display(Elder: false, Contrast: false, English: false));
        services.AddSingleton<NavigationManager>(new Standing("http://localhost/desk/cases/2026-00001"));
    }

    public Drawing With<T>(T service)
        where T : class
    {
        services.AddSingleton(service);
        return this;
    }

    public Drawing Granting(string policy, params string[] roles)
    {
        services.AddAuthorizationCore(rules => rules.AddPolicy(policy, rule => rule.RequireRole(roles)));
        return this;
    }

    public async Task<IElement> Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var house = services.BuildServiceProvider();
        await using var pencil = new HtmlRenderer(house, house.GetRequiredService<ILoggerFactory>());
        var html = await pencil.Dispatcher.InvokeAsync(async () =>
        {
            var drawn = await pencil.RenderComponentAsync<Stage>(
                ParameterView.FromDictionary(
                    new Dictionary<string, object?>
                    {
                        [nameof(Stage.Office)] = Office,
                        [nameof(Stage.Officer)] = new ClaimsPrincipal(
                            new ClaimsIdentity([new(ClaimTypes.Role, Role), new(ClaimTypes.Name, "赵**")], "test")
                        ),
                        [nameof(Stage.Component)] = typeof(TComponent),
                        [nameof(Stage.Parameters)] = parameters.ToDictionary(p => p.Name, p => p.Value),
                    }
                )
            );
            return drawn.ToHtmlString();
        });
        return (await BrowsingContext.New().OpenAsync(answer => answer.Content(html), Now.Test)).Body!;
    }

    private sealed class Standing : NavigationManager
    {
        public Standing(string uri) => Initialize("http://localhost/", uri);
    }
}
