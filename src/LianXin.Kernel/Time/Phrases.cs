using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>What is said about limits, in one language. Chinese is the source; a phrase that is not translated does not compile.</summary>
internal abstract class Phrases
{
    public abstract string Comma { get; }
    public abstract string DefaultAct { get; }
    public abstract string Paused { get; }

    public abstract string InBrackets(string notes);
    public abstract string DueBy(string act, DateOnly day, TimeOnly? time, bool estimated);
    public abstract string Amount(int amount, PeriodUnit unit);

    /// <summary>In the two largest units that say something, never less than a minute.</summary>
    public abstract string Span(TimeSpan span);

    public abstract string Left(string amount);
    public abstract string LeftOnChip(string amount);
    public abstract string Over(string amount);
    public abstract string OverOnChip(string amount);
    public abstract string DueToday(TimeOnly time);
    public abstract string PausedFor(string reason, DateOnly expected);

    public abstract string LeftOut(IEnumerable<(string Name, int Days)> holidays);
    public abstract string Counted(IEnumerable<DateOnly> makeUpDays);
    public abstract string EndsOnMakeUpDay(DateOnly day);
    public abstract string Rolled(DateOnly from, string? holiday, int days);
    public abstract string PauseLeftOut(string reason, string amount);
    public abstract string PauseWithoutEffect(string reason);
    public abstract string Extended(string amount, DateTimeOffset firstDue, bool onClock);
    public abstract string Recounted(DateOnly before);
    public abstract string Unpublished(int year);
}
