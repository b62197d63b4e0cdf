using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>诉求合理性: fixed by the reviewer before any rating is known (domain.md Part 4 no. 7).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Reasonableness>))]
public enum Reasonableness
{
    [JsonStringEnumMemberName("reasonable")]
    Reasonable = 1,

    [JsonStringEnumMemberName("partly-reasonable")]
    PartlyReasonable,

    [JsonStringEnumMemberName("unreasonable")]
    Unreasonable,
}

internal static class ReasonablenessNames
{
    extension(Reasonableness reasonableness)
    {
        public string Name =>
            reasonableness switch
            {
                Reasonableness.Reasonable => "合理",
                Reasonableness.PartlyReasonable => "部分合理",
                Reasonableness.Unreasonable => "不合理",
            };
    }
}
