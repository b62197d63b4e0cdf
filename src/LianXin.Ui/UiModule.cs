using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LianXin.Ui;

/// <summary>Pages, their words and how a visitor wants them shown.</summary>
public static class UiModule
{
    /// <param name="speakers">Further assemblies with words; asked when the first page is shown.</param>
    public static IServiceCollection AddUi(
        this IServiceCollection services,
        Func<IServiceProvider, IEnumerable<Assembly>> speakers
    )
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Languages.Chinese;
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Chinese as Chinese: a third of the bytes
        services.AddSingleton<IStringLocalizer>(house => new Words([typeof(UiModule).Assembly, .. speakers(house)]));
        services.AddScoped(request =>
            Display.Of(request.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request)
        );
        return services;
    }

    /// <summary>Language of the visitor, and the headers every page needs; before everything that writes a page.</summary>
    public static void UseUi(this IApplicationBuilder app) => app.Use(Show);

    public static void MapUi(this IEndpointRouteBuilder app) => app.MapDisplay();

    private static async Task Show(HttpContext http, RequestDelegate next)
    {
        var language = Display.Of(http.Request).English ? Languages.English : Languages.Chinese;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        http.Response.OnStarting(WriteHeaders, http.Response);
        await next(http);
    }

    private static Task WriteHeaders(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers.XContentTypeOptions = "nosniff";
        if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
        {
            headers.Append("Vary", "Cookie");
            headers.ContentSecurityPolicy =
                "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";
            headers["Referrer-Policy"] = "same-origin";
        }
        return Task.CompletedTask;
    }
}
