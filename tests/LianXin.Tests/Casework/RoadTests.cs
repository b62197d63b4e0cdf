using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;
using static LianXin.Contracts.Casework.CaseStep;

namespace LianXin.Tests.Casework;

/// <summary>The road of domain.md §1.15 and nothing beside it: every action tried in every step.</summary>
public sealed class RoadTests
{
    /// <summary>Each action, taken as well as it can be, and the steps in which the law knows it. Written by hand.</summary>
    private static readonly (string Name, Action<Case> Take, CaseStep[] Allowed)[] Actions =
    [
        ("register", c => c.Register(Cases.Registration(), Cases.Monday), []),
        (
            "accept",
            c => c.Accept(new(Cases.What, ToldBy.InPerson, Cases.Sealed, Deadlines.Days(5)), Cases.Monday),
            [Register]
        ),
        (
            "answer",
            c => c.Answer(Cases.What, new(Cases.Solution, ToldBy.InPerson, Deadlines.Days(1)), Cases.Monday),
            [Register, Accept]
        ),
        (
            "guide",
            c =>
                c.Guide(
                    Cases.What,
                    new(
                        new(Cases.Sealed, Cases.Sealed, Cases.Sealed, null, null, null),
                        ToldBy.InPerson,
                        Deadlines.Days(1)
                    ),
                    Cases.Monday
                ),
            [Register, Accept]
        ),
        (
            "hand over",
            c =>
                c.HandOver(
                    Cases.What,
                    new(HandOverTo.Petition, Cases.Sealed, ToldBy.InPerson, Deadlines.Days(1)),
                    Cases.Monday
                ),
            [Register, Accept]
        ),
        ("assess", c => c.Assess(new(Cases.Assessment(), Deadlines.Days(5)), Cases.Monday), [Accept]),
        (
            "dispatch the lead",
            c => c.Dispatch([Cases.LeadOrder(9)], Cases.Units, Cases.Monday),
            [Assess] // in 协调办理 there is a lead already
        ),
        ("dispatch a co-handler", c => c.Dispatch([Cases.CoOrder(9)], Cases.Units, Cases.Monday), [Coordinate]),
        ("take back", c => c.TakeBack(Cases.LeadOrder().Id, Cases.Monday), [Coordinate]),
        ("hear an answer", c => c.HearAnswer(Cases.LeadOrder().Id, Cases.Monday), [Coordinate]),
        (
            "pause",
            c =>
                c.Pause(
                    new(
                        PauseReason.Supplement,
                        Cases.Sealed,
                        ToldBy.InPerson,
                        new DateOnly(2026, 9, 20),
                        Deadlines.Days(9)
                    ),
                    Cases.Monday
                ),
            [Coordinate]
        ),
        (
            "extend",
            c => c.Extend(new(Cases.Sealed, "0778", ToldBy.InPerson, Deadlines.Days(10)), Cases.Monday),
            [Coordinate]
        ),
        (
            "complete",
            c =>
                c.Complete(
                    new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                    Cases.By(Cases.Head)
                ),
            [Coordinate]
        ),
        (
            "review",
            c =>
                c.Review(
                    new(Reasonableness.Reasonable, ToldBy.InPerson, null, Deadlines.NaturalDays(15)),
                    Cases.By(Cases.Reviewer)
                ),
            [Complete]
        ),
        ("send back", c => c.SendBack(new(Cases.Sealed, Deadlines.Days(5)), Cases.By(Cases.Reviewer)), [Complete]),
        (
            "evaluate",
            c => c.Evaluate(new(Solved.Yes, Grade.Satisfied, EvaluatedBy.Code, null), Cases.Monday),
            [Evaluate]
        ),
        ("call in vain", c => c.NotReached(null, Cases.Monday), [Evaluate]),
        ("withdraw", c => c.Withdraw(Cases.Sealed, Cases.Monday), [Register, Accept, Assess, Coordinate]),
        ("void", c => c.Void(Cases.Sealed, Cases.Monday), [Register, Accept]),
        (
            "correct",
            c => c.Correct(new("prompt-action", null, null, Cases.Sealed), Cases.Monday),
            [Register, Accept, Assess, Coordinate, Complete, Evaluate]
        ),
        (
            "add words",
            c => c.Add(Cases.Sealed, [], Cases.Monday),
            [Register, Accept, Assess, Coordinate, Complete, Evaluate]
        ),
    ];

    public static TheoryData<string, CaseStep> Pairs =>
        [.. from action in Actions from step in Enum.GetValues<CaseStep>() select (action.Name, step)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_action_is_taken_in_its_steps_and_refused_with_a_sentence_in_all_others(
        string action,
        CaseStep step
    )
    {
        var (_, take, allowed) = Actions.Single(a => a.Name == action);
        var @case = Cases.In(step);
        var version = @case.Version;

        var refused = Record.Exception(() => take(@case));

        if (allowed.Contains(step))
            Assert.Null(refused);
        else
        {
            Assert.EndsWith("。", Assert.IsType<RefusedException>(refused).Message);
            Assert.Equal((step, version), (@case.Step, @case.Version));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_void_case_is_not_worked_on(string action, CaseStep _)
    {
        var @case = Cases.Void();

        var refused = Record.Exception(() => Actions.Single(a => a.Name == action).Take(@case));

        Assert.IsType<RefusedException>(refused);
        Assert.Equal(2, @case.Version);
    }

    [Fact]
    public void The_drawing_is_the_road_of_the_rules() =>
        Assert.Equal(
            new Dictionary<CaseStep, CaseStep[]>
            {
                [Register] = [Accept, Complete],
                [Accept] = [Assess, Complete],
                [Assess] = [Coordinate, Complete],
                [Coordinate] = [Complete],
                [Complete] = [Coordinate, Evaluate, Archive],
                [Evaluate] = [Coordinate, Archive],
                [Archive] = [],
            },
            Enum.GetValues<CaseStep>().ToDictionary(step => step, step => step.Next)
        );

    [Fact]
    public void A_case_travels_all_seven_steps()
    {
        IJournaled @case = Cases.Archived();

        Assert.Equal(Archive, ((Case)@case).Step);
        Assert.Equal(
            [
                "casework.case-registered",
                "casework.case-accepted",
                "casework.case-assessed",
                "casework.case-dispatched",
                "casework.case-completed",
                "casework.case-reviewed",
                "casework.case-evaluated",
                "casework.case-archived",
            ],
            @case.Unsaved.Select(entry => entry.Event)
        );
    }
}
