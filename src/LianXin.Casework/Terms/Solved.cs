using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>问题解决了吗: the person's own answer, asked before satisfaction (domain.md Part 4 no. 7).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Solved>))]
public enum Solved
{
    [JsonStringEnumMemberName("yes")]
    Yes = 1,

    [JsonStringEnumMemberName("partly")]
    Partly,

    [JsonStringEnumMemberName("no")]
    No,
}

internal static class SolvedNames
{
    extension(Solved solved)
    {
        public string Name =>
            solved switch
            {
                Solved.Yes => "解决",
                Solved.Partly => "部分解决",
                Solved.No => "未解决",
            };
    }
}
