using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LianXin.Ui;

/// <summary>长辈模式, 高对比, English: a link that keeps the wish and leads back to where it was pressed.</summary>
internal static class DisplayEndpoint
{
    public const string Path = "/display";

    public static void MapDisplay(this IEndpointRouteBuilder app) => app.MapGet(Path, Keep).AllowAnonymous();

    public static string Link(Display wished, string back) =>
        $"{Path}?elder={wished.Elder}&contrast={wished.Contrast}&english={wished.English}&back={Uri.EscapeDataString(back)}";

    private static RedirectHttpResult Keep(bool elder, bool contrast, bool english, string? back, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Cookies.Append(
            Display.Cookie,
            new Display(elder, contrast, english).Kept,
            new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            }
        );
        return TypedResults.LocalRedirect(IsOurs(back) ? back! : "/");
    }

    /// <summary>A path of this site: "//elsewhere" and "/\elsewhere" lead browsers away from it.</summary>
    private static bool IsOurs(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
