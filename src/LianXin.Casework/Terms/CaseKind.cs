using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>诉求类别: what the person comes for (domain.md §1.1 H8).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseKind>))]
public enum CaseKind
{
    [JsonStringEnumMemberName("inquiry")]
    Inquiry = 1,

    [JsonStringEnumMemberName("request")]
    Request,

    [JsonStringEnumMemberName("complaint")]
    Complaint,

    [JsonStringEnumMemberName("report")]
    Report,

    [JsonStringEnumMemberName("suggestion")]
    Suggestion,

    [JsonStringEnumMemberName("praise")]
    Praise,
}

internal static class CaseKindNames
{
    extension(CaseKind caseKind)
    {
        public string Name =>
            caseKind switch
            {
                CaseKind.Inquiry => "咨询",
                CaseKind.Request => "求助",
                CaseKind.Complaint => "投诉",
                CaseKind.Report => "举报",
                CaseKind.Suggestion => "建议",
                CaseKind.Praise => "表扬",
            };
    }
}
