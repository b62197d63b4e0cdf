using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>转办, 交办: two letters with two consequences (domain.md §1.15).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderVerb>))]
public enum OrderVerb
{
    [JsonStringEnumMemberName("forward")]
    Forward = 1,

    [JsonStringEnumMemberName("assign")]
    Assign,
}

internal static class OrderVerbNames
{
    extension(OrderVerb orderVerb)
    {
        public string Name =>
            orderVerb switch
            {
                OrderVerb.Forward => "转办",
                OrderVerb.Assign => "交办",
            };
    }
}
