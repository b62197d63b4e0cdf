using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LianXin.Web.Access;

/// <summary>Something for the next page and only for that: a one-time password on its way past the redirect.</summary>
internal sealed class ShownOnce(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string Cookie = "once";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private readonly IDataProtector protector = protection.CreateProtector("lianxin.shown-once");

    private HttpContext Http => http.HttpContext!;

    public void Leave(string text) => Http.Response.Cookies.Append(Cookie, protector.Protect(text), Options(Life));

    /// <summary>What was left, once; nothing if nothing was, or if it is none of ours.</summary>
    public string? Take()
    {
        if (Http.Request.Cookies[Cookie] is not { } left)
            return null;
        Http.Response.Cookies.Append(Cookie, "", Options(TimeSpan.Zero));
        try
        {
            return protector.Unprotect(left);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(TimeSpan life) =>
        new()
        {
            HttpOnly = true,
            MaxAge = life,
            Path = Paths.Accounts,
            SameSite = SameSiteMode.Strict,
            Secure = Http.Request.IsHttps,
        };
}
