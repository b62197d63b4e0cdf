using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>What the person needs to be understood (domain.md Part 4 no. 10).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Need>))]
public enum Need
{
    [JsonStringEnumMemberName("mongolian")]
    Mongolian = 1,

    [JsonStringEnumMemberName("sign-language")]
    SignLanguage,

    [JsonStringEnumMemberName("accessibility")]
    Accessibility,

    [JsonStringEnumMemberName("written-help")]
    WrittenHelp,

    [JsonStringEnumMemberName("large-print")]
    LargePrint,
}

internal static class NeedNames
{
    extension(Need need)
    {
        public string Name =>
            need switch
            {
                Need.Mongolian => "蒙古语翻译",
                Need.SignLanguage => "手语",
                Need.Accessibility => "无障碍帮助",
                Need.WrittenHelp => "代为书写",
                Need.LargePrint => "大字材料",
            };
    }
}
