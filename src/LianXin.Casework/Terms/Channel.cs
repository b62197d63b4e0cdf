using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>来源: the way a problem came in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Channel>))]
public enum Channel
{
    [JsonStringEnumMemberName("counter")]
    Counter = 1,

    [JsonStringEnumMemberName("phone")]
    Phone,

    [JsonStringEnumMemberName("letter")]
    Letter,

    [JsonStringEnumMemberName("web")]
    Web,

    [JsonStringEnumMemberName("live")]
    Live,

    [JsonStringEnumMemberName("visit")]
    Visit,

    [JsonStringEnumMemberName("walkthrough")]
    Walkthrough,

    [JsonStringEnumMemberName("comment")]
    Comment,

    [JsonStringEnumMemberName("api")]
    Api,

    [JsonStringEnumMemberName("representative")]
    Representative,
}

internal static class ChannelNames
{
    extension(Channel channel)
    {
        /// <summary>Somebody listened and wrote it down, so it has to be read back.</summary>
        public bool IsHeard => channel is Channel.Counter or Channel.Phone;

        public string Name =>
            channel switch
            {
                Channel.Counter => "柜台",
                Channel.Phone => "电话",
                Channel.Letter => "来信",
                Channel.Web => "网上",
                Channel.Live => "直播",
                Channel.Visit => "走访",
                Channel.Walkthrough => "走流程",
                Channel.Comment => "留言",
                Channel.Api => "系统接入",
                Channel.Representative => "代表委员转交",
            };
    }
}
