namespace LianXin.Casework;

/// <summary>
/// Three switches that are not one (domain.md Part 4 no. 6): 匿名, we do not know; 保密, we know and the units or the
/// public must not; 检举控告, and the reported unit must never receive it.
/// </summary>
internal sealed record Secrecy(
    bool Anonymous,
    bool FromUnits,
    bool FromPublic,
    bool WhistleBlowing,
    string? ReportedUnit
)
{
    public static Secrecy None { get; } = new(false, false, false, false, null);
}

internal static class SecrecyNames
{
    extension(Secrecy secrecy)
    {
        /// <summary>Units must not learn who reports: because the person asked, or since it is a whistle-blower (Part 4 no. 6).</summary>
        public bool KeptFromUnits => secrecy.FromUnits || secrecy.WhistleBlowing;

        /// <summary>The switches that are on, as they are called.</summary>
        public IEnumerable<string> Names =>
            from one in new[]
            {
                secrecy.NameOfAnonymous,
                secrecy.NameOfUnits,
                secrecy.NameOfPublic,
                secrecy.NameOfReport,
            }
            where one is not null
            select one;

        private string? NameOfAnonymous => secrecy.Anonymous ? "匿名" : null;
        private string? NameOfUnits => secrecy.FromUnits ? "对承办单位保密" : null;
        private string? NameOfPublic => secrecy.FromPublic ? "不对外公开" : null;
        private string? NameOfReport => secrecy.WhistleBlowing ? "检举控告" : null;
    }
}
