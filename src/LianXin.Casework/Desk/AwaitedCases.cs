using LianXin.Kernel.Data;

namespace LianXin.Casework.Desk;

/// <summary>Who ends which waiting, and the cases that wait for it: an index finds them, however large the ledger.</summary>
internal static class AwaitedCases
{
    private static readonly Awaited?[] WithUnits =
    [
        Awaited.Dispatch,
        Awaited.Conference,
        Awaited.Unit,
        Awaited.EndOfPause,
    ];

    extension(Awaited what)
    {
        /// <summary>Who is to end the waiting; null where it is nobody of the office.</summary>
        public string? Policy =>
            what switch
            {
                Awaited.Acceptance => CaseworkPolicies.Accept,
                Awaited.Reading => CaseworkPolicies.ReadWords,
                Awaited.Assessment => CaseworkPolicies.Assess,
                Awaited.Dispatch or Awaited.LateUnit => CaseworkPolicies.Coordinate,
                Awaited.Conference => CaseworkPolicies.Confer,
                Awaited.Unit or Awaited.EndOfPause => null,
                Awaited.Return => CaseworkPolicies.DecideReturn,
                Awaited.Review => CaseworkPolicies.Review,
                Awaited.Judgement => CaseworkPolicies.Evaluate,
                Awaited.Redo => CaseworkPolicies.Redo,
                Awaited.Panel => CaseworkPolicies.Decide,
                Awaited.Filing => CaseworkPolicies.Archive,
            };
    }

    /// <summary>Everything that is not over.</summary>
    public static IQueryable<Case> Open(this IQueryable<Case> cases) => cases.Where(c => c.Awaits != null);

    /// <summary>The cases that wait for one of these.</summary>
    public static IQueryable<Case> Awaiting(
        this IQueryable<Case> cases,
        IReadOnlyCollection<Awaited> whats,
        LianXinDb db,
        DateTimeOffset now
    )
    {
        var (returns, reading) = (whats.Contains(Awaited.Return), whats.Contains(Awaited.Reading));
        var always = whats.Select(what => (Awaited?)what).ToArray();
        var late = Late(whats).ToArray();
        Awaited?[] among = reading
            ? [.. Enum.GetValues<Awaited>().Cast<Awaited?>()]
            : [.. always, .. late, .. returns ? WithUnits : []];
        return cases
            .Where(c => among.Contains(c.Awaits))
            .Where(c =>
                always.Contains(c.Awaits)
                || late.Contains(c.Awaits) && c.DueAt <= now
                || reading && c.NewWordsIn != null
                || returns && db.Set<Order>().Any(o => o.Case == c.Number && o.Standing == OrderStanding.ReturnAsked)
            );
    }

    /// <summary>What these wait for once the clock has run out: the unit is urged; what nobody judged, or took up again within its check, may be filed.</summary>
    private static IEnumerable<Awaited?> Late(IReadOnlyCollection<Awaited> whats)
    {
        if (whats.Contains(Awaited.LateUnit))
            yield return Awaited.Unit;
        if (whats.Contains(Awaited.Filing))
        {
            yield return Awaited.Judgement;
            yield return Awaited.Redo;
        }
    }
}
