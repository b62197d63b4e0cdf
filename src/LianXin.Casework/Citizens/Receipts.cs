namespace LianXin.Casework.Citizens;

/// <summary>
/// The way of a query code to the page that shows it (decisions 25): never in an address, only for the browser that
/// sent the form, and gone after a quarter of an hour.
/// </summary>
internal sealed class Receipts(SealedCookies cookies)
{
    public const string Cookie = "lianxin.receipt";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>The case registered a moment ago in this browser.</summary>
    public string? Number => cookies.Read(Cookie);

    public void Give(string number) => cookies.Give(Cookie, number, Life);

    public void Forget() => cookies.Take(Cookie);
}
