using LianXin.Kernel.Access;

namespace LianXin.Casework.Citizens;

/// <summary>The one case that whoever sits at this browser has shown the code of.</summary>
internal sealed class HeldCase(SealedCookies cookies, Viewing viewing, Office portal)
{
    public const string Cookie = "lianxin.case";
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    public void Hold(string number) => cookies.Give(Cookie, number, Life);

    /// <summary>From here on this request sees the case, if it is the one that is held.</summary>
    public bool Opens(string number)
    {
        if (cookies.Read(Cookie) != number)
            return false;
        See(number);
        return true;
    }

    /// <summary>This request looks at one case and at no other.</summary>
    public void See(string number) => viewing.As(new(portal.Code, Reach.Holder) { Holds = number });

    public void LetGo() => cookies.Take(Cookie);
}
