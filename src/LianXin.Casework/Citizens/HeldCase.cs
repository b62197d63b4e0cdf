using LianXin.Kernel.Access;

namespace LianXin.Casework.Citizens;

/// <summary>The one case that whoever sits at this browser has shown the code of, and which issue of the code it was.</summary>
internal sealed class HeldCase(SealedCookies cookies, Viewing viewing, Office portal)
{
    public const string Cookie = "lianxin.case";
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    public void Hold(Case @case) => cookies.Give(Cookie, Mark(@case), Life);

    public void Drop() => cookies.Take(Cookie);

    /// <summary>A case of this number was opened here; <see cref="IsStill"/> asks by which code.</summary>
    public bool Has(string number) => cookies.Read(Cookie)?.StartsWith($"{number}/", StringComparison.Ordinal) == true;

    /// <summary>False once a new code was issued for it.</summary>
    public bool IsStill(Case @case) => cookies.Read(Cookie) == Mark(@case);

    /// <summary>This request looks at one case and at no other.</summary>
    public void See(string number) => viewing.As(new(portal.Code, Reach.Holder) { Holds = number });

    /// <summary>This request looks at no case.</summary>
    public void SeeNone() => viewing.As(new(portal.Code, Reach.Public));

    private static string Mark(Case @case) => $"{@case.Number}/{@case.Code.Number}";
}
