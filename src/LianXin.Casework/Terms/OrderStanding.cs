using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>Where an order stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderStanding>))]
public enum OrderStanding
{
    [JsonStringEnumMemberName("sent")]
    Sent = 1,

    [JsonStringEnumMemberName("signed-in")]
    SignedIn,

    [JsonStringEnumMemberName("return-asked")]
    ReturnAsked,

    [JsonStringEnumMemberName("replied")]
    Replied,

    [JsonStringEnumMemberName("settled")]
    Settled,

    [JsonStringEnumMemberName("returned")]
    Returned,

    [JsonStringEnumMemberName("recalled")]
    Recalled,
}

internal static class OrderStandings
{
    /// <summary>The unit still has something to do, or waits for the office's word.</summary>
    public static readonly OrderStanding[] Open =
    [
        OrderStanding.Sent,
        OrderStanding.SignedIn,
        OrderStanding.ReturnAsked,
        OrderStanding.Replied,
    ];
}

internal static class OrderStandingNames
{
    extension(OrderStanding orderStanding)
    {
        public string Name =>
            orderStanding switch
            {
                OrderStanding.Sent => "待签收",
                OrderStanding.SignedIn => "办理中",
                OrderStanding.ReturnAsked => "申请退单",
                OrderStanding.Replied => "待单位审批",
                OrderStanding.Settled => "已答复",
                OrderStanding.Returned => "已退单",
                OrderStanding.Recalled => "已收回",
            };
    }
}
