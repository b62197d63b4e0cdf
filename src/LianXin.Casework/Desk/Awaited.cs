using System.Linq.Expressions;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;

namespace LianXin.Casework.Desk;

/// <summary>What an open case waits for, as the office shares out its work. The buttons that end the waiting are in <see cref="CaseActions"/>.</summary>
internal enum Awaited
{
    Acceptance = 1,
    Assessment,

    /// <summary>A unit to lead it: the first, or another after a return.</summary>
    Dispatch,

    /// <summary>会商, after which it goes to the unit decided on.</summary>
    Conference,

    /// <summary>退单审核</summary>
    Return,

    /// <summary>A word to units that are late.</summary>
    LateUnit,
    Review,
    Judgement,
    Redo,
    Panel,
    Filing,
}

internal static class AwaitedCases
{
    extension(Awaited what)
    {
        public string Name =>
            what switch
            {
                Awaited.Acceptance => "待受理",
                Awaited.Assessment => "待研判",
                Awaited.Dispatch => "待派单",
                Awaited.Conference => "待会商",
                Awaited.Return => "待审核退单",
                Awaited.LateUnit => "单位超时",
                Awaited.Review => "待审核",
                Awaited.Judgement => "待评价",
                Awaited.Redo => "待重办",
                Awaited.Panel => "待评估",
                Awaited.Filing => "待归档",
            };

        /// <summary>Who is to end the waiting.</summary>
        public string Policy =>
            what switch
            {
                Awaited.Acceptance => CaseworkPolicies.Accept,
                Awaited.Assessment => CaseworkPolicies.Assess,
                Awaited.Dispatch or Awaited.LateUnit => CaseworkPolicies.Coordinate,
                Awaited.Conference => CaseworkPolicies.Confer,
                Awaited.Return => CaseworkPolicies.DecideReturn,
                Awaited.Review => CaseworkPolicies.Review,
                Awaited.Judgement => CaseworkPolicies.Evaluate,
                Awaited.Redo => CaseworkPolicies.Redo,
                Awaited.Panel => CaseworkPolicies.Decide,
                Awaited.Filing => CaseworkPolicies.Archive,
            };
    }

    /// <summary>The cases that wait for one of these.</summary>
    public static IQueryable<Case> Awaiting(
        this IQueryable<Case> cases,
        IEnumerable<Awaited> whats,
        LianXinDb db,
        DateTimeOffset now
    )
    {
        var wanted = whats.Select(what => Waits(what, db, now)).Aggregate(Either);
        return cases.Where(c => !c.IsVoid).Where(wanted);
    }

    private static Expression<Func<Case, bool>> Waits(Awaited what, LianXinDb db, DateTimeOffset now) =>
        what switch
        {
            Awaited.Acceptance => c => c.Step == CaseStep.Register,
            Awaited.Assessment => c => c.Step == CaseStep.Accept,
            Awaited.Dispatch => c =>
                c.Step == CaseStep.Assess
                || c.Step == CaseStep.Coordinate
                    && (c.Returns < Case.ReturnsBeforeConference || c.Conferred)
                    && !db.Set<Order>()
                        .Any(o =>
                            o.Case == c.Number && o.Role == OrderRole.Lead && OrderStandings.Open.Contains(o.Standing)
                        ),
            Awaited.Conference => c =>
                c.Step == CaseStep.Coordinate && c.Returns >= Case.ReturnsBeforeConference && !c.Conferred,
            Awaited.Return => c =>
                c.Step == CaseStep.Coordinate
                && db.Set<Order>().Any(o => o.Case == c.Number && o.Standing == OrderStanding.ReturnAsked),
            Awaited.LateUnit => c => c.Step == CaseStep.Coordinate && c.DueAt <= now,
            Awaited.Review => c => c.Step == CaseStep.Complete && !c.IsWithdrawn,
            _ => WaitsInEvaluation(what, now),
        };

    private static Expression<Func<Case, bool>> WaitsInEvaluation(Awaited what, DateTimeOffset now) =>
        what switch
        {
            Awaited.Judgement => c => c.Step == CaseStep.Evaluate && c.Rated == null,
            Awaited.Redo => c =>
                c.Step == CaseStep.Evaluate
                && c.Rated != null
                && !Elsewhere.Contains(c.Result)
                && c.Redos < Case.RedosAtMost
                && (c.SolvedFor != Solved.Yes || Bad.Contains(c.Rated)),
            Awaited.Panel => c =>
                c.Step == CaseStep.Evaluate
                && c.Rated != null
                && !Elsewhere.Contains(c.Result)
                && c.Redos >= Case.RedosAtMost
                && !c.PanelHeard
                && (c.SolvedFor != Solved.Yes || Bad.Contains(c.Rated)),
            // Withdrawn, or judged and settled as far as it can be, or waited for in vain.
            Awaited.Filing => c =>
                c.Step == CaseStep.Complete && c.IsWithdrawn
                || c.Step == CaseStep.Evaluate
                    && (
                        c.Rated == null
                            ? c.DueAt <= now
                            : Elsewhere.Contains(c.Result)
                                || c.Redos >= Case.RedosAtMost && c.PanelHeard
                                || c.SolvedFor == Solved.Yes && !Bad.Contains(c.Rated)
                    ),
            _ => throw new InvalidOperationException($"Nobody knows which cases wait for {what}."),
        };

    /// <summary><see cref="Case.IsElsewhere"/></summary>
    private static readonly ResultType?[] Elsewhere = [ResultType.Guided, ResultType.HandedOver];

    /// <summary>差评 (<see cref="Evaluation.IsBad"/>).</summary>
    private static readonly Grade?[] Bad =
    [
        .. Enum.GetValues<Grade>().Where(grade => grade <= Grade.Dissatisfied).Cast<Grade?>(),
    ];

    private static Expression<Func<Case, bool>> Either(
        Expression<Func<Case, bool>> one,
        Expression<Func<Case, bool>> other
    ) =>
        Expression.Lambda<Func<Case, bool>>(
            Expression.OrElse(one.Body, Expression.Invoke(other, one.Parameters)),
            one.Parameters
        );
}
