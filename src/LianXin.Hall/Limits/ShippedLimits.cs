using System.Text.Json;
using System.Text.Json.Serialization;
using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;

namespace LianXin.Hall.Limits;

/// <summary>
/// The limits an office begins with (domain.md §1.14). Each keeps the letter of how sure we are of it: what is marked D
/// is habit and says so; it is never printed as law.
/// </summary>
internal static class ShippedLimits
{
    public const string Edition = "shipped-1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static IReadOnlyList<ShippedLimit> All { get; } = Read();

    public static LimitRule Of(LimitItem item)
    {
        var limit = All.Single(limit => limit.Item == item);
        return new(item, new(limit.Amount, limit.Unit), limit.Basis, $"{Edition}/{item.Code}");
    }

    extension(LimitRule rule)
    {
        public bool IsShipped => rule.Edition.StartsWith(Edition, StringComparison.Ordinal);
    }

    private static ShippedLimit[] Read()
    {
        using var file = typeof(ShippedLimits).Assembly.GetManifestResourceStream("limits.json")!;
        return JsonSerializer.Deserialize<ShippedLimit[]>(file, Json)!;
    }
}

/// <param name="Sure">A, B, C or D, as at the head of domain.md.</param>
internal sealed record ShippedLimit(LimitItem Item, int Amount, PeriodUnit Unit, string Basis, char Sure);
