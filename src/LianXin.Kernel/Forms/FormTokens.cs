using System.Globalization;
using System.Security.Cryptography;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.DataProtection;

namespace LianXin.Kernel.Forms;

/// <summary>
/// The hidden key of a form as it travels: sealed for the one who opened it, with the time of opening inside. A key
/// lives no longer than the row of its effect, so that no press can come too late to be known again.
/// </summary>
internal sealed class FormTokens(Visitor visitor, IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private IDataProtector Sealer => protection.CreateProtector("LianXin.Forms.Key", visitor.Caller);

    public (Guid Key, string Token) Make()
    {
        var key = Guid.NewGuid();
        var opened = clock.Now.ToUtcMicroseconds().ToString(CultureInfo.InvariantCulture);
        return (key, Sealer.Protect($"{key:N}{opened}"));
    }

    /// <summary>Null for a key of this caller's that is not a day old, else why it cannot be pressed.</summary>
    public RefusedException? Read(string token, out Guid key)
    {
        key = default;
        if (Open(token) is not { } inside)
            return FormRefusals.Foreign();
        key = Guid.ParseExact(inside[..32], "N");
        var opened = Clock.FromUtcMicroseconds(long.Parse(inside[32..], CultureInfo.InvariantCulture));
        return clock.Now - opened > Life ? FormRefusals.Expired() : null;
    }

    private string? Open(string token)
    {
        try
        {
            return Sealer.Unprotect(token);
        }
        catch (CryptographicException) // none, forged, or made for somebody else
        {
            return null;
        }
    }
}
