using System.Security.Claims;
using LianXin.Kernel.Access;
using LianXin.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LianXin.Tests.Web.Access;

public sealed class SessionEventsTests
{
    private readonly SessionEvents events = new(sessions: null!); // not asked: the session is known to be none

    [Theory]
    [InlineData("/desk/accounts", 302, "/sign-in?returnUrl=x")]
    [InlineData("/api/v1/cases", 401, null)]
    public async Task People_are_led_to_the_door_and_programs_are_told_no(string path, int status, string? page)
    {
        var asked = Asked(path);

        await events.RedirectToLogin(asked);

        Assert.Equal((status, page), Answer(asked));
    }

    [Theory]
    [InlineData("/desk/accounts", false, 403, null)]
    [InlineData("/desk/accounts", true, 302, "/account/password")]
    [InlineData("/api/v1/cases", true, 403, null)]
    public async Task Only_whoever_must_change_the_password_is_led_to_where_it_is_changed(
        string path,
        bool mustChange,
        int status,
        string? page
    )
    {
        var asked = Asked(path);
        if (mustChange)
            asked.HttpContext.User = new(new ClaimsIdentity([new(OfficerClaims.MustChangePassword, "true")]));

        await events.RedirectToAccessDenied(asked);

        Assert.Equal((status, page), Answer(asked));
    }

    private static (int, string?) Answer(RedirectContext<CookieAuthenticationOptions> asked) =>
        (asked.Response.StatusCode, asked.Response.Headers.Location.SingleOrDefault());

    private static RedirectContext<CookieAuthenticationOptions> Asked(string path)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = path;
        var scheme = new AuthenticationScheme("cookie", null, typeof(CookieAuthenticationHandler));
        return new(http, scheme, new(), new AuthenticationProperties(), "/sign-in?returnUrl=x");
    }
}
