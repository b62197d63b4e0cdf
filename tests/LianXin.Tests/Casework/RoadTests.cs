using System.Reflection;
using LianXin.Casework;
using LianXin.Casework.Desk;
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
        (nameof(Case.Register), c => c.Register(Cases.Registration(), Cases.Monday), []),
        (
            nameof(Case.Accept),
            c => c.Accept(new(Cases.What, ToldBy.InPerson, Cases.Sealed, Deadlines.Days(5)), Cases.Monday),
            [Register]
        ),
        (
            nameof(Case.Answer),
            c => c.Answer(Cases.What, new(Cases.Solution, ToldBy.InPerson, Deadlines.Days(1)), Cases.Monday),
            [Register, Accept]
        ),
        (
            nameof(Case.Guide),
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
            nameof(Case.HandOver),
            c =>
                c.HandOver(
                    Cases.What,
                    new(HandOverTo.Petition, Cases.Sealed, ToldBy.InPerson, Deadlines.Days(1)),
                    Cases.Monday
                ),
            [Register, Accept]
        ),
        (nameof(Case.Assess), c => c.Assess(new(Cases.Assessment(), Deadlines.Days(5)), Cases.Monday), [Accept]),
        (
            $"{nameof(Case.Dispatch)} the lead",
            c => c.Dispatch([Cases.LeadOrder(9)], Cases.Units, Cases.Monday),
            [Assess] // in 协调办理 there is a lead already
        ),
        (
            $"{nameof(Case.Dispatch)} a co-handler",
            c => c.Dispatch([Cases.CoOrder(9)], Cases.Units, Cases.Monday),
            [Coordinate]
        ),
        (nameof(Case.TakeBack), c => c.TakeBack(Cases.LeadOrder().Id, Cases.Monday), [Coordinate]),
        (nameof(Case.HearAnswer), c => c.HearAnswer(Cases.LeadOrder().Id, Cases.Monday), [Coordinate]),
        (nameof(Case.CallBack), c => c.CallBack(Cases.LeadOrder().Id, Cases.Monday), [Coordinate]),
        (nameof(Case.Pause), Pause, [Coordinate]),
        (
            nameof(Case.Extend),
            c => c.Extend(new(Cases.Sealed, "0778", ToldBy.InPerson, Deadlines.Days(10)), Cases.Monday),
            [Coordinate]
        ),
        (
            nameof(Case.Complete),
            c =>
                c.Complete(
                    new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                    Cases.By(Cases.Head)
                ),
            [Coordinate]
        ),
        (
            nameof(Case.Review),
            c =>
                c.Review(
                    new(Reasonableness.Reasonable, ToldBy.InPerson, null, Deadlines.NaturalDays(15)),
                    Cases.By(Cases.Reviewer)
                ),
            [Complete]
        ),
        (
            nameof(Case.SendBack),
            c => c.SendBack(new(Cases.Sealed, Deadlines.Days(5)), Cases.By(Cases.Reviewer)),
            [Complete]
        ),
        (
            nameof(Case.Evaluate),
            c => c.Evaluate(new(Solved.Yes, Grade.Satisfied, EvaluatedBy.Code, null), Cases.Monday),
            [Evaluate]
        ),
        (nameof(Case.NotReached), c => c.NotReached(null, Cases.Monday), [Evaluate]),
        (nameof(Case.Withdraw), c => c.Withdraw(Cases.Sealed, Cases.Monday), [Register, Accept, Assess, Coordinate]),
        (nameof(Case.Void), c => c.Void(Cases.Sealed, Cases.Monday), [Register, Accept]),
        (
            nameof(Case.Correct),
            c => c.Correct(new("prompt-action", null, null, Cases.Sealed), Cases.Monday),
            [Register, Accept, Assess, Coordinate, Complete, Evaluate]
        ),
        (
            nameof(Case.Add),
            c => c.Add(Cases.Sealed, [], Cases.Monday),
            [Register, Accept, Assess, Coordinate, Complete, Evaluate]
        ),
        (
            nameof(Case.ReadWords),
            c => WithWords(c).ReadWords(int.MaxValue, Cases.Monday),
            [Register, Accept, Assess, Coordinate, Complete, Evaluate]
        ),
        (
            nameof(Case.Confer),
            c =>
                After(c, Coordinate, () => c.TakeBack(Cases.LeadOrder().Id, Cases.Monday))
                    .Confer(new("water", [], Cases.Sealed), Cases.Monday),
            [Coordinate]
        ),
        (
            nameof(Case.Resume),
            c => After(c, Coordinate, () => Pause(c)).Resume(Deadlines.Days(9), Cases.Monday),
            [Coordinate]
        ),
        (
            nameof(Case.StartCheck),
            c => After(c, Evaluate, () => Judge(c, Solved.No)).StartCheck(Deadlines.Days(1), Cases.Monday),
            [Evaluate]
        ),
        (
            nameof(Case.Redo),
            c => After(c, Evaluate, () => Judge(c, Solved.No)).Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday),
            [Evaluate]
        ),
        (
            nameof(Case.Decide),
            c => After(c, Evaluate, () => RedoTwice(c)).Decide(Cases.Sealed, Cases.Monday),
            [Evaluate]
        ),
        (
            nameof(Case.Archive),
            c => After(c, Evaluate, () => Judge(c, Solved.Yes)).Archive(Cases.Filing, Cases.Monday),
            [Evaluate]
        ),
        (nameof(Case.ReissueCode), c => c.ReissueCode(Cases.Sealed, Cases.Monday), Enum.GetValues<CaseStep>()),
        (nameof(Case.Unmask), c => c.Unmask(Cases.Sealed, Cases.Monday), Enum.GetValues<CaseStep>()),
    ];

    public static TheoryData<string, CaseStep> Pairs =>
        [.. from action in Actions from step in Enum.GetValues<CaseStep>() select (action.Name, step)];

    [Fact]
    public void Every_action_of_the_law_is_tried_in_every_step() =>
        Assert.Equal(
            typeof(Case)
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(Stamp))
                .Select(method => method.Name)
                .Order(),
            Actions.Select(action => action.Name.Split(' ')[0]).Distinct().Order()
        );

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
            var no = Assert.IsType<RefusedException>(refused);
            Assert.Equal((step, version), (@case.Step, @case.Version));
            Assert.Matches("(请|可以|现在要做的是).*。$", no.Message);
            if (no.Code is "case.step" or "case.not-in-step")
                Assert.All(@case.Open().Where(open => open.IsMain), open => Assert.Contains(open.Text, no.Message));
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
    public void Whatever_a_case_waits_for_the_desk_has_a_button_for_it()
    {
        Case[] states =
        [
            .. Enum.GetValues<CaseStep>().Select(Cases.In),
            Cases.Withdrawn(),
            Cases.Evaluated(),
            Cases.Evaluated(Solved.No),
            Done(Cases.Coordinated(), Pause),
            Done(Cases.Coordinated(), c => c.TakeBack(Cases.LeadOrder().Id, Cases.Monday)),
            Done(Cases.Reviewed(), RedoTwice),
        ];

        Assert.All(
            states,
            state =>
                Assert.All(state.Open().Where(open => open.IsMain), open => Assert.Contains(open.Text, state.Instead))
        );
    }

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

    private static Case WithWords(Case @case)
    {
        if (@case.Step is not Archive)
            @case.Add(Cases.Sealed, [], Cases.Monday);
        return @case;
    }

    /// <summary>In the one step where more must have happened before, it has.</summary>
    private static Case After(Case @case, CaseStep step, Action happened)
    {
        if (@case.Step == step)
            happened();
        return @case;
    }

    private static Case Done(Case @case, Action<Case> happened)
    {
        happened(@case);
        return @case;
    }

    private static void Pause(Case @case) =>
        @case.Pause(
            new(PauseReason.Supplement, Cases.Sealed, ToldBy.InPerson, new DateOnly(2026, 9, 20), Deadlines.Days(9)),
            Cases.Monday
        );

    private static void Judge(Case @case, Solved solved) =>
        @case.Evaluate(new(solved, Grade.Satisfied, EvaluatedBy.Code, null), Cases.Monday);

    private static void RedoTwice(Case @case)
    {
        Judge(@case, Solved.No);
        for (var redo = 0; redo < Case.RedosAtMost; redo++)
        {
            @case.Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday);
            @case.Complete(
                new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                Cases.By(Cases.Head)
            );
            @case.Review(
                new(Reasonableness.Reasonable, ToldBy.InPerson, null, Deadlines.NaturalDays(15)),
                Cases.By(Cases.Reviewer)
            );
            Judge(@case, Solved.No);
        }
    }
}
