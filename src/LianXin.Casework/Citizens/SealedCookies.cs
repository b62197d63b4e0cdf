using System.Globalization;
using System.Security.Cryptography;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Citizens;

/// <summary>Small things a browser keeps for us and cannot read or change; none outlives its time or the session.</summary>
internal sealed class SealedCookies(IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider clock)
{
    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Nobody visits.");

    public void Give(string name, string value, TimeSpan life)
    {
        var until = (clock.Now + life).ToUtcMicroseconds().ToString(CultureInfo.InvariantCulture);
        Http.Response.Cookies.Append(name, Sealer(name).Protect($"{until}|{value}"), Options());
    }

    /// <summary>Null when there is none, when it was made by somebody else, or when its time is over.</summary>
    public string? Read(string name)
    {
        if (Http.Request.Cookies[name] is not { } cookie || Open(name, cookie) is not { } inside)
            return null;
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        var until = Clock.FromUtcMicroseconds(long.Parse(inside[..bar], CultureInfo.InvariantCulture));
        return clock.Now < until ? inside[(bar + 1)..] : null;
    }

    public void Take(string name) => Http.Response.Cookies.Delete(name, Options());

    private string? Open(string name, string cookie)
    {
        try
        {
            return Sealer(name).Unprotect(cookie);
        }
        catch (CryptographicException) // forged, or of a house that is gone
        {
            return null;
        }
    }

    private IDataProtector Sealer(string name) => protection.CreateProtector("LianXin.Casework.Citizens", name);

    private CookieOptions Options() =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Http.Request.IsHttps,
        };
}
