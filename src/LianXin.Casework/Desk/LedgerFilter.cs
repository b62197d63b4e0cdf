using System.Linq.Expressions;
using LianXin.Casework.Data;
using LianXin.Kernel.Data;

namespace LianXin.Casework.Desk;

/// <summary>The ledger's filters and order as the database understands them; each has an index (CaseMapping).</summary>
internal static class LedgerFilter
{
    public static IQueryable<Case> Matching(
        this IQueryable<Case> cases,
        LedgerQuery asked,
        LianXinDb db,
        DateTimeOffset now
    )
    {
        if (asked.Search is { } words)
            cases = cases.Found(db, words);
        if (asked.Step is { } step)
            cases = cases.Where(c => c.Step == step);
        if (asked.Room is { } room)
            cases = cases.Where(c => c.Room == room);
        if (asked.Unit is { } unit)
            cases = cases.Where(c => c.Lead == unit);
        if (asked.Subject is { } subject)
            cases = cases.Where(c => c.Subject == subject || c.Subject!.StartsWith(subject + "."));
        if (asked.Channel is { } channel)
            cases = cases.Where(c => c.Channel == channel);
        if (asked.Awaits is { } awaited)
            cases = cases.Awaiting([awaited], db, now);
        return cases.Registered(asked.From, asked.To, now.Offset).Standing(asked.State, now);
    }

    public static IQueryable<Case> Sorted(this IQueryable<Case> cases, LedgerColumn by, bool descending) =>
        by switch
        {
            LedgerColumn.Due => cases.By(c => c.DueAt, descending),
            LedgerColumn.Registered => cases.By(c => c.RegisteredAt, descending),
            LedgerColumn.Step => cases.ByDue(c => c.Step, descending),
            LedgerColumn.Room => cases.ByDue(c => c.Room, descending),
            LedgerColumn.Channel => cases.ByDue(c => c.Channel, descending),
            LedgerColumn.Subject => cases.ByDue(c => c.Subject, descending),
            LedgerColumn.Lead => cases.ByDue(c => c.Lead, descending),
            LedgerColumn.Result => cases.ByDue(c => c.Result, descending),
        };

    public static IQueryable<Case> Standing(this IQueryable<Case> cases, DeadlineState? state, DateTimeOffset now)
    {
        var tomorrow = new DateTimeOffset(now.Date.AddDays(1), now.Offset);
        return state is not { } wanted
            ? cases
            : wanted switch
            {
                DeadlineState.Overdue => cases.Where(c => c.DueAt <= now),
                DeadlineState.Today => cases.Where(c => c.DueAt > now && c.DueAt < tomorrow),
                DeadlineState.Warned => cases.Where(c => c.DueAt > now && c.DueAt < Case.NoDue && c.YellowFrom <= now),
                DeadlineState.Running => cases.Where(c => c.DueAt > now && c.DueAt < Case.NoDue && c.YellowFrom > now),
                DeadlineState.Ended => cases.Where(c => c.DueAt == Case.NoDue),
            };
    }

    private static IQueryable<Case> Registered(
        this IQueryable<Case> cases,
        DateOnly? from,
        DateOnly? to,
        TimeSpan offset
    )
    {
        if (from is { } first)
        {
            var start = new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), offset);
            cases = cases.Where(c => c.RegisteredAt >= start);
        }
        if (to is { } last)
        {
            var end = new DateTimeOffset(last.AddDays(1).ToDateTime(TimeOnly.MinValue), offset);
            cases = cases.Where(c => c.RegisteredAt < end);
        }
        return cases;
    }

    private static IQueryable<Case> By<TKey>(
        this IQueryable<Case> cases,
        Expression<Func<Case, TKey>> key,
        bool descending
    ) =>
        descending
            ? cases.OrderByDescending(key).ThenByDescending(c => c.Number)
            : cases.OrderBy(key).ThenBy(c => c.Number);

    /// <summary>What is alike stands by its deadline, as in the index.</summary>
    private static IQueryable<Case> ByDue<TKey>(
        this IQueryable<Case> cases,
        Expression<Func<Case, TKey>> key,
        bool descending
    ) =>
        descending
            ? cases.OrderByDescending(key).ThenByDescending(c => c.DueAt).ThenByDescending(c => c.Number)
            : cases.OrderBy(key).ThenBy(c => c.DueAt).ThenBy(c => c.Number);
}
