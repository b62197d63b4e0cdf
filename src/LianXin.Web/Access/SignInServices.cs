using LianXin.Kernel.Access;
using LianXin.Ui;
using LianXin.Ui.Parts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LianXin.Web.Access;

/// <summary>How officers come in: the session's cookie, its pages, and how often a stranger may knock.</summary>
internal static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddScoped<SessionEvents>().AddSingleton<Knocks>().AddScoped<ShownOnce>().AddScoped<DeskHome>();
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "form";
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddCascadingAuthenticationState();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton(new DeskAccount(Paths.OwnAccount));
        services.AddSingleton(new MenuItem("账号", Glyph.Person, Paths.Accounts, AccessPolicies.Read, 110));
        services.AddSingleton(new MenuItem("审计记录", Glyph.Shield, Paths.Audit, AccessPolicies.Audit, 120));
    }
}
