using System.Text.Json.Serialization;

namespace LianXin.Kernel.Time;

/// <summary>How close a limit is (domain.md §1.14, warnings). Lists say it in colour, icon and word.</summary>
public enum Light
{
    [JsonStringEnumMemberName("green")]
    Green = 1,

    /// <summary>Two working days before, or 48 clock hours.</summary>
    [JsonStringEnumMemberName("yellow")]
    Yellow,

    /// <summary>One working day before, or 24 clock hours. A limit of two working days or less never shows it.</summary>
    [JsonStringEnumMemberName("focused")]
    Focused,

    /// <summary>Over.</summary>
    [JsonStringEnumMemberName("red")]
    Red,

    /// <summary>The limit stands still.</summary>
    [JsonStringEnumMemberName("paused")]
    Paused,
}

/// <summary>The light changed. No extension, pause or new calendar takes such a line back.</summary>
public sealed record LightTurn(Light Light, DateTimeOffset At);
