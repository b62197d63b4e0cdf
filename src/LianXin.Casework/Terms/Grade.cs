using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>满意度: the five grades of 好差评, the lowest two are bad ratings (domain.md §1.3 P3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Grade>))]
public enum Grade
{
    [JsonStringEnumMemberName("very-dissatisfied")]
    VeryDissatisfied = 1,

    [JsonStringEnumMemberName("dissatisfied")]
    Dissatisfied,

    [JsonStringEnumMemberName("fairly-satisfied")]
    FairlySatisfied,

    [JsonStringEnumMemberName("satisfied")]
    Satisfied,

    [JsonStringEnumMemberName("very-satisfied")]
    VerySatisfied,
}

internal static class GradeNames
{
    extension(Grade grade)
    {
        public string Name =>
            grade switch
            {
                Grade.VeryDissatisfied => "非常不满意",
                Grade.Dissatisfied => "不满意",
                Grade.FairlySatisfied => "基本满意",
                Grade.Satisfied => "满意",
                Grade.VerySatisfied => "非常满意",
            };
    }
}
