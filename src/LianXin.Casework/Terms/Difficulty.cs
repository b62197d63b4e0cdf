using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>难易程度 (domain.md §1.15 step 3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Difficulty>))]
public enum Difficulty
{
    [JsonStringEnumMemberName("simple")]
    Simple = 1,

    [JsonStringEnumMemberName("ordinary")]
    Ordinary,

    [JsonStringEnumMemberName("complex")]
    Complex,

    [JsonStringEnumMemberName("hard")]
    Hard,
}

internal static class DifficultyNames
{
    extension(Difficulty difficulty)
    {
        public string Name =>
            difficulty switch
            {
                Difficulty.Simple => "简单",
                Difficulty.Ordinary => "一般",
                Difficulty.Complex => "复杂",
                Difficulty.Hard => "疑难",
            };
    }
}
