using System.Text.Json.Serialization;

namespace LianXin.Contracts.Time;

/// <summary>A length of time as rules write it: five working days, three months, two hours (domain.md §1.11.1).</summary>
public sealed record Period(int Amount, PeriodUnit Unit);

/// <summary>How a period is counted. Working days never roll; natural days and months end on the next working day.</summary>
public enum PeriodUnit
{
    [JsonStringEnumMemberName("working-days")]
    WorkingDays = 1,

    [JsonStringEnumMemberName("natural-days")]
    NaturalDays,

    [JsonStringEnumMemberName("months")]
    Months,

    /// <summary>Hours on the clock, day and night.</summary>
    [JsonStringEnumMemberName("hours")]
    Hours,

    /// <summary>Hours during which the hall is open.</summary>
    [JsonStringEnumMemberName("opening-hours")]
    OpeningHours,
}
