using System.Text.Json.Serialization;

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

    /// <summary>The switches that are on, as they are called.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names
    {
        get
        {
            if (Anonymous)
                yield return "匿名";
            if (FromUnits)
                yield return "对承办单位保密";
            if (FromPublic)
                yield return "不对外公开";
            if (WhistleBlowing)
                yield return "检举控告";
        }
    }
}
