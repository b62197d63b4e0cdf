using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Door;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LianXin.Web.Access;

internal static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost(Paths.SignOut, Post)
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .RequireAuthorization(AccessPolicies.OwnAccount);

    private static async Task<Results<RedirectHttpResult, BadRequest>> Post(
        HttpContext http,
        Sessions sessions,
        CancellationToken ct
    )
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
            return TypedResults.BadRequest();
        await sessions.End(http.User, ct);
        return TypedResults.LocalRedirect(Paths.SignIn);
    }
}
