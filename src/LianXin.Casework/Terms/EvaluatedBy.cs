using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>How the person's judgement reached us.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvaluatedBy>))]
public enum EvaluatedBy
{
    [JsonStringEnumMemberName("link")]
    Link = 1,

    [JsonStringEnumMemberName("code")]
    Code,

    [JsonStringEnumMemberName("call")]
    Call,
}

internal static class EvaluatedByNames
{
    extension(EvaluatedBy evaluatedBy)
    {
        public string Name =>
            evaluatedBy switch
            {
                EvaluatedBy.Link => "评价链接",
                EvaluatedBy.Code => "查询码",
                EvaluatedBy.Call => "电话回访",
            };
    }
}
