using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>保管期限 (domain.md §1.10).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Retention>))]
public enum Retention
{
    [JsonStringEnumMemberName("ten-years")]
    TenYears = 1,

    [JsonStringEnumMemberName("thirty-years")]
    ThirtyYears,

    [JsonStringEnumMemberName("permanent")]
    Permanent,
}

internal static class RetentionNames
{
    extension(Retention retention)
    {
        public string Name =>
            retention switch
            {
                Retention.TenYears => "10 年",
                Retention.ThirtyYears => "30 年",
                Retention.Permanent => "永久",
            };
    }
}
