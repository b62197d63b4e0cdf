using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>结果类型: how the matter ended (domain.md Part 4 no. 7).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResultType>))]
public enum ResultType
{
    [JsonStringEnumMemberName("solved")]
    Solved = 1,

    [JsonStringEnumMemberName("partly-solved")]
    PartlySolved,

    [JsonStringEnumMemberName("explained")]
    Explained,

    [JsonStringEnumMemberName("guided")]
    Guided,

    [JsonStringEnumMemberName("handed-over")]
    HandedOver,

    [JsonStringEnumMemberName("impossible")]
    Impossible,

    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}

internal static class ResultTypeNames
{
    extension(ResultType resultType)
    {
        public string Name =>
            resultType switch
            {
                ResultType.Solved => "解决",
                ResultType.PartlySolved => "部分解决",
                ResultType.Explained => "解释说明",
                ResultType.Guided => "引导",
                ResultType.HandedOver => "移交",
                ResultType.Impossible => "无法解决",
                ResultType.Withdrawn => "撤回",
            };
    }
}
