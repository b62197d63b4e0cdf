using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LianXin.Kernel.Time;

/// <summary>What the State Council's notices say of each year: the days that differ from the plain Monday–Friday week.</summary>
internal sealed class NationalDays
{
    /// <summary>The notices this program was delivered with (<c>working-days-cn.json</c>, which names its source).</summary>
    public static NationalDays Published { get; } = Read(Resource());

    public required IReadOnlySet<int> Years { get; init; }
    public required IReadOnlyDictionary<DateOnly, string> DaysOff { get; init; }
    public required IReadOnlySet<DateOnly> MakeUpDays { get; init; }

    /// <summary>The last year published and a digest of every day, so that a corrected day is another edition.</summary>
    public required string Edition { get; init; }

    public static NationalDays Read(Stream json)
    {
        var notices = JsonSerializer.Deserialize<Notices>(json, JsonSerializerOptions.Web)!.Years;
        var (off, made) = (
            notices.Values.SelectMany(notice => notice.DaysOff).ToDictionary(day => day.Date, day => day.Name),
            notices.Values.SelectMany(notice => notice.MakeUpWorkdays).ToHashSet()
        );
        return new()
        {
            Years = notices.Keys.ToHashSet(),
            DaysOff = off,
            MakeUpDays = made,
            Edition = $"cn{notices.Keys.Max()}-{Digest(Lines(off, made))}",
        };
    }

    /// <summary>Eight hexadecimal digits that change with any line.</summary>
    public static string Digest(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..8];

    private static IEnumerable<string> Lines(Dictionary<DateOnly, string> off, HashSet<DateOnly> made) =>
        off.Select(day => $"{day.Key:O} {day.Value}")
            .Concat(made.Select(day => $"{day:O}"))
            .Order(StringComparer.Ordinal);

    private static Stream Resource() =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("working-days-cn.json")
        ?? throw new InvalidOperationException("The calendar is not in this build.");

    private sealed record Notices(Dictionary<int, Notice> Years);

    private sealed record Notice(NamedDay[] DaysOff, DateOnly[] MakeUpWorkdays);

    private sealed record NamedDay(DateOnly Date, string Name);
}
