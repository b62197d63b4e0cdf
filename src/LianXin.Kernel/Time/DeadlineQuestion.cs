using System.Globalization;
using System.Text.Json;
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>The query as it came, read so that every field that is wrong can be named.</summary>
internal sealed record DeadlineQuestion(string? From, string? Amount, string? Unit)
{
    private static readonly DateTimeOffset Earliest = new DateOnly(2000, 1, 1).At(TimeOnly.MinValue);
    private static readonly DateTimeOffset Latest = new DateOnly(2100, 1, 1).At(TimeOnly.MinValue);

    private static readonly Dictionary<string, PeriodUnit> Units = Enum.GetValues<PeriodUnit>()
        .ToDictionary(unit => JsonNamingPolicy.CamelCase.ConvertName(unit.ToString()));

    private static readonly string[] LocalTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] Instants =
    [
        .. LocalTimes.SelectMany(time => new[] { time + "zzz", time + "'Z'" }),
    ];

    public PeriodUnit? CountedIn => Units.TryGetValue(Unit ?? "", out var unit) ? unit : null;

    public int? Count =>
        int.TryParse(Amount, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>A date, or an instant; without an offset it is the hall's time.</summary>
    public DateTimeOffset? Start =>
        CountedIn?.EndsOnDay != false && Parsed(out DateOnly day) ? day.At(TimeOnly.MinValue)
        : Parsed(out DateTime local) ? DateOnly.FromDateTime(local).At(TimeOnly.FromDateTime(local))
        : Parsed(out DateTimeOffset instant) ? instant
        : null;

    public Period Period => new(Count ?? 0, CountedIn ?? 0);

    public Dictionary<string, string[]> Errors =>
        new (string Field, bool IsGood, string Sentence)[]
        {
            ("unit", CountedIn is not null, $"计算单位应为 {string.Join("、", Units.Keys)} 之一。"),
            ("amount", CountedIn is null ? Count >= 1 : Period.IsCountable, AmountSentence),
            ("from", Start >= Earliest && Start < Latest, FromSentence),
        }
            .Where(check => !check.IsGood)
            .ToDictionary(check => check.Field, check => new[] { check.Sentence });

    private string AmountSentence =>
        CountedIn is { } unit ? $"请填写 1 至 {unit.Longest} 之间的整数。" : "请填写大于 0 的整数。";

    private string FromSentence =>
        CountedIn?.EndsOnDay == false
            ? "按小时计算时，请写明起算的时刻，例如 2024-01-31T09:00 或 2024-01-31T09:00:00%2B08:00（2000 年至 2099 年）。"
            : "请写明起算的日期，例如 2024-01-31（2000 年至 2099 年）。";

    private bool Parsed(out DateOnly day) =>
        DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private bool Parsed(out DateTime local) =>
        DateTime.TryParseExact(From, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    private bool Parsed(out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            From,
            Instants,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant
        );
}
