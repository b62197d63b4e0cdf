using System.Text.Json.Serialization;

namespace LianXin.Representatives;

/// <summary>What somebody can receive a visitor in (domain.md §1.6 D6).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
internal enum Language
{
    [JsonStringEnumMemberName("mandarin")]
    Mandarin = 1,

    [JsonStringEnumMemberName("local-dialect")]
    LocalDialect,

    [JsonStringEnumMemberName("mongolian")]
    Mongolian,

    [JsonStringEnumMemberName("sign-language")]
    SignLanguage,

    [JsonStringEnumMemberName("english")]
    English,

    [JsonStringEnumMemberName("russian")]
    Russian,
}

internal static class LanguageNames
{
    extension(Language language)
    {
        public string Name =>
            language switch
            {
                Language.Mandarin => "普通话",
                Language.LocalDialect => "当地方言",
                Language.Mongolian => "蒙古语",
                Language.SignLanguage => "手语",
                Language.English => "英语",
                Language.Russian => "俄语",
            };
    }
}
