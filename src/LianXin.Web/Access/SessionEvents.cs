using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Door;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LianXin.Web.Access;

/// <summary>What the session's cookie asks at every request, and where it sends whoever may not go on.</summary>
internal sealed class SessionEvents(Sessions sessions) : CookieAuthenticationEvents
{
    private static readonly TimeSpan Worth = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await sessions.Holds(context.Principal!, context.Properties))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>
    /// By itself the cookie is renewed in the second half of its life only, and half an hour of idling could be a quarter.
    /// </summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > Worth;
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status401Unauthorized, context.RedirectUri);

    /// <summary>Whoever must change the password first is led to where it is changed; anybody else is told no.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(
            context,
            StatusCodes.Status403Forbidden,
            context.HttpContext.User.MustChangePassword ? Paths.OwnPassword : null
        );

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status, string? page)
    {
        if (page is null || context.Request.Path.StartsWithSegments("/api"))
            context.Response.StatusCode = status;
        else
            context.Response.Redirect(page);
        return Task.CompletedTask;
    }
}
