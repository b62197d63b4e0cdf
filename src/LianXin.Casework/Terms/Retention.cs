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
        /// <summary>保管期限代码 in the archive number.</summary>
        public string Code =>
            retention switch
            {
                Retention.TenYears => "D10",
                Retention.ThirtyYears => "D30",
                Retention.Permanent => "Y",
            };

        public string Name =>
            retention switch
            {
                Retention.TenYears => "10 年",
                Retention.ThirtyYears => "30 年",
                Retention.Permanent => "永久",
            };
    }
}
