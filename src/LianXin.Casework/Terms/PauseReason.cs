using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>暂停: the closed list; excluded time is told to the person in writing (domain.md §1.11.3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PauseReason>))]
public enum PauseReason
{
    [JsonStringEnumMemberName("supplement")]
    Supplement = 1,

    [JsonStringEnumMemberName("appraisal")]
    Appraisal,

    [JsonStringEnumMemberName("superior")]
    Superior,

    [JsonStringEnumMemberName("proceedings")]
    Proceedings,

    [JsonStringEnumMemberName("force-majeure")]
    ForceMajeure,
}

internal static class PauseReasonNames
{
    extension(PauseReason pauseReason)
    {
        public string Name =>
            pauseReason switch
            {
                PauseReason.Supplement => "等待当事人补正",
                PauseReason.Appraisal => "等待鉴定、检测或评审",
                PauseReason.Superior => "等待上级批复",
                PauseReason.Proceedings => "诉讼或仲裁程序中",
                PauseReason.ForceMajeure => "不可抗力",
            };
    }
}
