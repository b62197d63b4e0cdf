using LianXin.Contracts.Time;

namespace LianXin.Kernel.Time;

/// <summary>The reasons behind a date, in the order in which a person would tell them.</summary>
internal sealed class DeadlineNotes(Phrases phrases, Func<string, string> name)
{
    /// <summary>A holiday or a reason in the language; the Chinese name where it has no other.</summary>
    public string Name(string chinese) => name(chinese);

    public IEnumerable<string> Of(Deadline given)
    {
        foreach (var note in given.Period.Unit.Rolls ? AtTheEnd(given) : OnTheWay(given))
            yield return note;
        foreach (var pause in given.Pauses)
            yield return pause.Excluded == 0
                ? phrases.PauseWithoutEffect(Name(pause.Reason))
                : phrases.PauseLeftOut(Name(pause.Reason), Excluded(pause, given.Period.Unit));
        if (given.Extension is { } extension)
            yield return phrases.Extended(
                phrases.Amount(extension.Amount, given.Period.Unit),
                extension.FirstDue,
                !given.Period.Unit.EndsOnDay
            );
        if (given.EstimatedDay is { } before)
            yield return phrases.Recounted(before);
        if (given.UnpublishedYear is { } year)
            yield return phrases.Unpublished(year);
    }

    private IEnumerable<string> OnTheWay(Deadline given)
    {
        if (given.Holidays.Count > 0)
            yield return phrases.LeftOut(
                given
                    .Holidays.GroupBy(h => (h.Name, h.First.Year))
                    .Select(h => (Name(h.Key.Name), h.Sum(part => part.Days)))
            );
        if (given.MakeUpDays.Count > 0)
            yield return phrases.Counted(given.MakeUpDays);
    }

    private IEnumerable<string> AtTheEnd(Deadline given)
    {
        if (given.RolledFrom is { } from)
            yield return phrases.Rolled(
                from,
                given.Holidays.Count > 0 ? Name(given.Holidays[0].Name) : null,
                given.Day.DayNumber - from.DayNumber
            );
        if (given.MakeUpDays.Count > 0)
            yield return phrases.EndsOnMakeUpDay(given.Day);
    }

    private string Excluded(Pause pause, PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.WorkingDays => phrases.Amount(pause.Excluded, unit),
            PeriodUnit.NaturalDays or PeriodUnit.Months => phrases.Amount(pause.Excluded, PeriodUnit.NaturalDays),
            _ => phrases.Span(TimeSpan.FromMinutes(pause.Excluded)),
        };
}
