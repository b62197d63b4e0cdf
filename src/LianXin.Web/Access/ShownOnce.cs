using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LianXin.Web.Access;

/// <summary>Something for the next page and only for that: a one-time password on its way past the redirect.</summary>
internal sealed class ShownOnce(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string Cookie = "once";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private IDataProtector Protector(string account) => protection.CreateProtector("lianxin.shown-once", account);

    private HttpContext Http => http.HttpContext!;

    public void Leave(string account, string text) =>
        Http.Response.Cookies.Append(Cookie, Protector(account).Protect(text), Options(Life));

    /// <summary>What was left for this account, once; nothing if nothing was, or if it is for another.</summary>
    public string? Take(string account)
    {
        if (Http.Request.Cookies[Cookie] is not { } left)
            return null;
        Http.Response.Cookies.Append(Cookie, "", Options(TimeSpan.Zero));
        try
        {
            return Protector(account).Unprotect(left);
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
