using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LianXin.Web.Access;

/// <summary>The cookie that holds a session. Its name says nothing of what runs here.</summary>
internal sealed class SessionCookie(IOptions<AccessOptions> access)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string Name = "session";

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
            return;
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(access.Value.IdleMinutes);
        options.SlidingExpiration = true;
        options.LoginPath = Paths.SignIn;
        options.AccessDeniedPath = Paths.OwnAccount;
        options.ReturnUrlParameter = Paths.ReturnUrl;
        options.EventsType = typeof(SessionEvents);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);
}
