using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Forms;

/// <summary>
/// Whoever sits at this browser, as a random number in a cookie that ends with the browser's session: enough to know
/// one's own form again, and nothing about the person.
/// </summary>
internal sealed class Visitor(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    public const string Cookie = "lianxin.visitor";
    private const int Randomness = 16;

    private readonly IDataProtector protector = protection.CreateProtector("LianXin.Forms.Visitor");
    private string? number;

    /// <summary>The visitor and, where one has signed in, the officer. Makes the cookie if there is none yet.</summary>
    public string Caller => $"{Number}/{Http.User.FindFirstValue(ClaimTypes.NameIdentifier)}";

    private string Number => number ??= Known() ?? New();

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Nobody visits.");

    private string? Known()
    {
        try
        {
            return Http.Request.Cookies[Cookie] is { } cookie ? protector.Unprotect(cookie) : null;
        }
        catch (CryptographicException) // forged, or of a house that is gone
        {
            return null;
        }
    }

    private string New()
    {
        var made = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Randomness));
        var options = new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Http.Request.IsHttps,
            IsEssential = true,
        };
        Http.Response.Cookies.Append(Cookie, protector.Protect(made), options);
        return made;
    }
}
