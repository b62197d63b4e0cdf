using System.Text.Json.Serialization;
using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>
/// A limit that was given: when it ends, and everything needed to explain why (domain.md §1.11, §1.14). Immutable; each
/// change is a new one. It goes into the journal event as it is, so that a fold needs no calendar (decisions 9), and into the
/// row by <see cref="DeadlineMapping"/>. Instants are UTC cut to microseconds (show them <c>InOffice</c>); a limit is over at
/// <see cref="Due"/>, not after it.
/// </summary>
public sealed partial record Deadline
{
    /// <summary>The instant from which the period runs.</summary>
    public required DateTimeOffset Start { get; init; }

    public required Period Period { get; init; }

    /// <summary>Red from here. For whole days: when business ends on the last one.</summary>
    public required DateTimeOffset Due { get; init; }

    public required DateTimeOffset YellowFrom { get; init; }

    /// <summary>Equals <see cref="Due"/> where the limit is too short to be focused.</summary>
    public required DateTimeOffset FocusFrom { get; init; }

    /// <summary>The day on which natural days or months end, where it is a day off and the limit rolled forward.</summary>
    public DateOnly? RolledFrom { get; init; }

    /// <summary>The calendar that was counted with: <see cref="WorkCalendar.Edition"/>.</summary>
    public required string Edition { get; init; }

    /// <summary>估: the first year on the way whose notice was not published. Null where nothing is estimated.</summary>
    public int? UnpublishedYear { get; init; }

    /// <summary>The day given as 估 before the notice was published, where another came of it.</summary>
    public DateOnly? EstimatedDay { get; init; }

    /// <summary>When this was counted: the start, or the last change.</summary>
    public required DateTimeOffset ReckonedAt { get; init; }

    /// <summary>Null while the limit runs.</summary>
    public Standstill? Paused { get; init; }

    public Extension? Extension { get; init; }

    public IReadOnlyList<SkippedHoliday> Holidays { get; init; } = [];
    public IReadOnlyList<DateOnly> MakeUpDays { get; init; } = [];
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>How the light changed until <see cref="ReckonedAt"/>; ask <see cref="LightsUntil"/> for what came after.</summary>
    public IReadOnlyList<LightTurn> Turns { get; init; } = [];

    /// <summary>The day on which it is due.</summary>
    [JsonIgnore]
    public DateOnly Day => Due.OfficeDay;

    /// <summary>估.</summary>
    [JsonIgnore]
    public bool IsEstimated => UnpublishedYear is not null;

    /// <summary>The day the period itself ends on.</summary>
    internal DateOnly EndsOn => RolledFrom ?? Day;

    /// <summary>The period with its extension, in its own unit.</summary>
    internal int InAll => Period.Amount + (Extension?.Amount ?? 0);

    public Light LightAt(DateTimeOffset now) =>
        this switch
        {
            { Paused: not null } => Light.Paused,
            _ when now >= Due => Light.Red,
            _ when now >= FocusFrom => Light.Focused,
            _ when now >= YellowFrom => Light.Yellow,
            _ => Light.Green,
        };

    /// <summary>Every change of the light so far, oldest first, whatever was extended, paused or counted anew in between.</summary>
    public IReadOnlyList<LightTurn> LightsUntil(DateTimeOffset now) =>
        Paused is not null ? Turns : [.. Turns, .. Ahead().Where(turn => ReckonedAt < turn.At && turn.At <= now)];

    /// <summary>
    /// Working days after today, the last one included, of a limit in working days or opening hours. From what is stored
    /// alone: no calendar is asked.
    /// </summary>
    public int WorkingDaysLeft(DateTimeOffset now) =>
        WorkCalendar
            .Days(now.OfficeDay, Day)
            .Count(day =>
                MakeUpDays.Contains(day) || !(WorkCalendar.IsWeekend(day) || Holidays.Any(holiday => holiday.Has(day)))
            );

    public bool Equals(Deadline? other) =>
        other is not null
        && Facts().Equals(other.Facts())
        && Holidays.SequenceEqual(other.Holidays)
        && MakeUpDays.SequenceEqual(other.MakeUpDays)
        && Pauses.SequenceEqual(other.Pauses)
        && Turns.SequenceEqual(other.Turns);

    public override int GetHashCode() => Facts().GetHashCode();

    private IEnumerable<LightTurn> Ahead()
    {
        yield return new(Light.Yellow, YellowFrom);
        if (FocusFrom < Due)
            yield return new(Light.Focused, FocusFrom);
        yield return new(Light.Red, Due);
    }

    private (object, object, object) Facts() =>
        (
            (Start, Period, Due, YellowFrom, FocusFrom),
            (RolledFrom, Edition, UnpublishedYear, EstimatedDay),
            (ReckonedAt, Paused, Extension)
        );
}
