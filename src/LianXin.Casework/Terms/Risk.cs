using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>风险: what must not be overlooked (domain.md §1.15 step 3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Risk>))]
public enum Risk
{
    [JsonStringEnumMemberName("group")]
    Group = 1,

    [JsonStringEnumMemberName("stability")]
    Stability,

    [JsonStringEnumMemberName("public-opinion")]
    PublicOpinion,

    [JsonStringEnumMemberName("minor")]
    Minor,

    [JsonStringEnumMemberName("self-harm")]
    SelfHarm,
}

internal static class RiskNames
{
    extension(Risk risk)
    {
        public string Name =>
            risk switch
            {
                Risk.Group => "群体",
                Risk.Stability => "涉稳",
                Risk.PublicOpinion => "舆情",
                Risk.Minor => "未成年人",
                Risk.SelfHarm => "自伤",
            };
    }
}
