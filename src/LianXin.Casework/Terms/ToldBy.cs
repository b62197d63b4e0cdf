using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>告知方式: how a decision reached the person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ToldBy>))]
public enum ToldBy
{
    [JsonStringEnumMemberName("in-person")]
    InPerson = 1,

    [JsonStringEnumMemberName("phone")]
    Phone,

    [JsonStringEnumMemberName("message")]
    Message,

    [JsonStringEnumMemberName("letter")]
    Letter,

    /// <summary>Nobody can be called or written to: the person reads it when looking for the progress.</summary>
    [JsonStringEnumMemberName("progress-page")]
    ProgressPage,
}

internal static class ToldByNames
{
    extension(ToldBy toldBy)
    {
        public string Name =>
            toldBy switch
            {
                ToldBy.InPerson => "当面",
                ToldBy.Phone => "电话",
                ToldBy.Message => "短信",
                ToldBy.Letter => "书面",
                ToldBy.ProgressPage => "在查进度里看（没有留联系方式的）",
            };
    }
}
