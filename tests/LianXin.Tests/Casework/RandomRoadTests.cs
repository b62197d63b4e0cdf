using CsCheck;
using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework;

/// <summary>Whatever people press in whatever order: the road is never left, and the journal always tells the same.</summary>
public sealed class RandomRoadTests
{
    private static readonly Gen<int[]> Presses = Gen.Int[0, 1_000_000].Array[1, 40];

    [Fact]
    public void Random_presses_never_leave_the_road() =>
        Presses.Sample(presses =>
        {
            var @case = Cases.Registered();
            foreach (var press in presses)
            {
                var before = @case.Step;
                Press(@case, press);
                if (@case.Step != before && !Reachable(before, @case.Step))
                    return false;
            }
            return true;
        });

    [Fact]
    public void Random_presses_fold_to_the_same_state() =>
        Presses.Sample(presses =>
        {
            var @case = Cases.Registered();
            foreach (var press in presses)
                Press(@case, press);

            IJournaled folded = new Case(@case.Office, @case.Number);
            foreach (var entry in ((IJournaled)@case).Unsaved)
                folded.Replay(entry);
            return Told(@case) == Told((Case)folded);
        });

    [Fact]
    public void A_refusal_leaves_no_trace() =>
        Presses.Sample(presses =>
        {
            var @case = Cases.Registered();
            foreach (var press in presses)
            {
                var before = (Told(@case), ((IJournaled)@case).Unsaved.Count);
                if (!Press(@case, press) && before != (Told(@case), ((IJournaled)@case).Unsaved.Count))
                    return false;
            }
            return true;
        });

    /// <summary>One step, or through 综合受理 in the same breath.</summary>
    private static bool Reachable(CaseStep from, CaseStep to) =>
        from.Next.Contains(to) || from.Next.Any(through => through is CaseStep.Accept && through.Next.Contains(to));

    private static string Told(Case @case) =>
        string.Join(
            '\n',
            typeof(Case)
                .GetProperties()
                .Where(property => property.Name is not nameof(Case.Stream))
                .Select(property =>
                    $"{property.Name}: {(property.GetValue(@case) is { } value ? Vocabulary.WriteText(value) : null)}"
                )
        );

    /// <returns>Whether the law let it happen.</returns>
    private static bool Press(Case @case, int press)
    {
        try
        {
            Actions[press % Actions.Length](@case, press);
            return true;
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static readonly Action<Case, int>[] Actions =
    [
        (c, n) => c.Accept(new(Cases.What, Told(n), Cases.Sealed, Deadlines.Days(5)), At(n)),
        (c, n) => c.Answer(Cases.What, new(Solution(n), Told(n), Deadlines.Days(1)), At(n)),
        (c, n) => c.Assess(new(Cases.Assessment(Unit(n), Unit(n / 7)), Deadlines.Days(5)), At(n)),
        (c, n) => c.Dispatch([Cases.LeadOrder(n % 50, Unit(n))], Cases.Units, At(n)),
        (c, n) =>
            c.Dispatch([Cases.LeadOrder(n % 50, Unit(n)), Cases.CoOrder(n % 50 + 50, Unit(n / 3))], Cases.Units, At(n)),
        (c, n) => c.TakeBack(SomeOrder(c, n), At(n)),
        (c, n) => c.HearAnswer(SomeOrder(c, n), At(n)),
        (c, n) => c.Confer(new(Unit(n), [Unit(n / 5)], Cases.Sealed), At(n)),
        (c, n) =>
            c.Pause(
                new(PauseReason.Appraisal, Cases.Sealed, Told(n), new DateOnly(2026, 10, 1), Deadlines.Days(20)),
                At(n)
            ),
        (c, n) => c.Resume(Deadlines.Days(12), At(n)),
        (c, n) => c.Extend(new(Cases.Sealed, "0778", Told(n), Deadlines.Days(10)), At(n)),
        (c, n) => c.Complete(new(Solution(n), "0777", SomeOrder(c, n), Deadlines.Days(1)), Cases.By(Cases.Head)),
        (c, n) =>
            c.Review(
                new(Reasonableness.Reasonable, Told(n), null, Deadlines.NaturalDays(15)),
                Cases.By(n % 2 == 0 ? Cases.Reviewer : Cases.Head)
            ),
        (c, n) => c.SendBack(new(Cases.Sealed, Deadlines.Days(5)), Cases.By(Cases.Reviewer)),
        (c, n) => c.Evaluate(new((Solved)(n % 3 + 1), (Grade)(n % 5 + 1), EvaluatedBy.Call, null), At(n)),
        (c, n) => c.NotReached(null, At(n)),
        (c, n) => c.Redo(new(Cases.Sealed, Deadlines.Days(5)), At(n)),
        (c, n) => c.Decide(Cases.Sealed, At(n)),
        (c, n) => c.Archive(Cases.Filing, At(n)),
        (c, n) => c.Withdraw(Cases.Sealed, At(n)),
        (c, n) => c.Correct(new("prompt-action", "law", Cases.Sealed, Cases.Sealed), At(n)),
        (c, n) => c.Add(Cases.Sealed, [], At(n)),
        (c, n) => c.Unmask(Cases.Sealed, At(n)),
    ];

    private static Stamp At(int n) => Cases.By(Cases.Clerk, n % 40, n % 9 + 8);

    private static ToldBy Told(int n) => (ToldBy)(n % 4 + 1);

    private static string Unit(int n) => Cases.Units.Keys.ElementAt(n % Cases.Units.Count);

    private static string SomeOrder(Case @case, int n) =>
        @case.Orders.Count == 0 ? "none" : @case.Orders[n % @case.Orders.Count].Id;

    private static Completion Solution(int n) => Cases.Solution with { Result = (ResultType)(n % 7 + 1) };
}
