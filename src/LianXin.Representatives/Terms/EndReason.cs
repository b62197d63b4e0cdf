using System.Text.Json.Serialization;

namespace LianXin.Representatives;

/// <summary>How a mandate ends (domain.md §1.6 D7). What weighs on a person is one reason: by law.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndReason>))]
internal enum EndReason
{
    [JsonStringEnumMemberName("term-over")]
    TermOver = 1,

    [JsonStringEnumMemberName("moved-away")]
    MovedAway,

    [JsonStringEnumMemberName("resigned")]
    Resigned,

    [JsonStringEnumMemberName("by-law")]
    ByLaw,

    [JsonStringEnumMemberName("died")]
    Died,
}

internal static class EndReasonNames
{
    extension(EndReason reason)
    {
        public string Name =>
            reason switch
            {
                EndReason.TermOver => "届满",
                EndReason.MovedAway => "调离",
                EndReason.Resigned => "辞职",
                EndReason.ByLaw => "依法终止",
                EndReason.Died => "去世",
            };
    }
}
