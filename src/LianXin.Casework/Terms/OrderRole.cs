using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>主办, 协办: one leads and answers, the others give their opinion to the lead (domain.md §1.1 H14).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderRole>))]
public enum OrderRole
{
    [JsonStringEnumMemberName("lead")]
    Lead = 1,

    [JsonStringEnumMemberName("co-handler")]
    CoHandler,
}

internal static class OrderRoleNames
{
    extension(OrderRole orderRole)
    {
        public string Name =>
            orderRole switch
            {
                OrderRole.Lead => "主办",
                OrderRole.CoHandler => "协办",
            };
    }
}
