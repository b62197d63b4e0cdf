using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework;

/// <summary>The conditions of single actions; no database.</summary>
public sealed class CaseTests
{
    private static string Code(Action act) => Assert.Throws<RefusedException>(act).Code;

    [Fact]
    public void Words_that_were_heard_must_be_read_back() =>
        Assert.Equal(
            "case.read-back",
            Code(() => new Case("fz", "1").Register(Cases.Registration(readBack: false), Cases.Monday))
        );

    [Fact]
    public void Words_a_person_wrote_need_no_reading_back()
    {
        var @case = new Case("fz", "1");

        @case.Register(Cases.Registration(channel: Channel.Web, readBack: false), Cases.Monday);

        Assert.Equal(CaseStep.Register, @case.Step);
    }

    [Fact]
    public void Who_stays_anonymous_leaves_neither_name_nor_phone()
    {
        var anonymous = Secrecy.None with { Anonymous = true };

        Assert.Equal("case.anonymous", Code(() => Cases.Registered(hasContact: true, anonymous)));
        Assert.False(Cases.Registered(hasContact: false, anonymous).HasContact);
    }

    [Fact]
    public void Who_left_no_contact_must_be_told_in_person()
    {
        var @case = Cases.Registered(hasContact: false);

        Assert.Equal(
            "case.no-contact",
            Code(() => @case.Accept(new(Cases.What, ToldBy.Phone, Cases.Sealed, Deadlines.Days(5)), Cases.Monday))
        );
        @case.Accept(new(Cases.What, ToldBy.InPerson, Cases.Sealed, Deadlines.Days(5)), Cases.Monday);
    }

    [Fact]
    public void Words_added_meanwhile_throw_no_clerk_out()
    {
        var @case = Cases.Accepted();
        var seen = @case.Version;
        @case.Add(Cases.Sealed, [], Cases.Monday);

        Assert.False(@case.HasMovedSince(seen));
        @case.Assess(new(Cases.Assessment(), Deadlines.Days(5)), Cases.Monday);

        Assert.True(@case.HasMovedSince(seen));
    }

    [Fact]
    public void What_is_answered_at_once_passes_through_acceptance_and_waits_for_review()
    {
        var @case = Cases.Registered();

        @case.Answer(Cases.What, new(Cases.Solution, ToldBy.InPerson, Deadlines.Days(1)), Cases.Monday);

        Assert.Equal(
            (CaseStep.Complete, ResultType.Solved, CaseKind.Request),
            (@case.Step, @case.Result, @case.Matter)
        );
    }

    [Fact]
    public void A_lead_cannot_co_handle_with_itself() =>
        Assert.Equal(
            "assess.twice",
            Code(() =>
                Cases.Accepted().Assess(new(Cases.Assessment(Cases.Lead, Cases.Lead), Deadlines.Days(5)), Cases.Monday)
            )
        );

    [Fact]
    public void A_hard_case_is_assessed_by_two()
    {
        var hard = Cases.Assessment() with { Difficulty = Difficulty.Hard };

        Assert.Equal("assess.alone", Code(() => Cases.Accepted().Assess(new(hard, Deadlines.Days(5)), Cases.Monday)));
        Assert.Equal(
            "assess.alone",
            Code(() =>
                Cases
                    .Accepted()
                    .Assess(new(hard with { SecondAssessor = Cases.Clerk.Id }, Deadlines.Days(5)), Cases.Monday)
            )
        );
        Cases.Accepted().Assess(new(hard with { SecondAssessor = "0500" }, Deadlines.Days(5)), Cases.Monday);
    }

    [Fact]
    public void Whoever_can_be_called_is_called_before_anything_is_sent() =>
        Assert.Equal(
            "assess.first-contact",
            Code(() =>
                Cases
                    .Accepted()
                    .Assess(new(Cases.Assessment() with { FirstContact = null }, Deadlines.Days(5)), Cases.Monday)
            )
        );

    [Fact]
    public void The_reported_unit_never_receives_the_matter()
    {
        var @case = Cases.Accepted(secrecy: Secrecy.None with { WhistleBlowing = true, ReportedUnit = Cases.Lead });

        Assert.True(@case.Restricted);
        Assert.Equal(
            "assess.reported-unit",
            Code(() => @case.Assess(new(Cases.Assessment(), Deadlines.Days(5)), Cases.Monday))
        );
        @case.Assess(new(Cases.Assessment("health"), Deadlines.Days(5)), Cases.Monday);
        Assert.Equal(
            "assess.reported-unit",
            Code(() => @case.Dispatch([Cases.LeadOrder()], Cases.Units, Cases.Monday))
        );
    }

    [Fact]
    public void No_ordinary_order_goes_to_a_court() =>
        Assert.Equal(
            "dispatch.not-ordinary",
            Code(() => Cases.Assessed().Dispatch([Cases.LeadOrder(unit: Cases.Court)], Cases.Units, Cases.Monday))
        );

    [Fact]
    public void A_township_gets_only_what_its_duty_list_names()
    {
        Assert.Equal(
            "dispatch.township",
            Code(() => Cases.Assessed().Dispatch([Cases.LeadOrder(unit: "pasture-town")], Cases.Units, Cases.Monday))
        );
        Cases.Assessed().Dispatch([Cases.LeadOrder(unit: "river-town")], Cases.Units, Cases.Monday);
    }

    [Fact]
    public void A_unit_at_work_gets_no_second_order()
    {
        var @case = Cases.Assessed();
        @case.Dispatch([Cases.LeadOrder(), Cases.CoOrder()], Cases.Units, Cases.Monday);

        Assert.Equal("dispatch.twice", Code(() => @case.Dispatch([Cases.CoOrder(3)], Cases.Units, Cases.Monday)));
        @case.CallBack(Cases.CoOrder().Id, Cases.Monday);
        @case.Dispatch([Cases.CoOrder(3)], Cases.Units, Cases.Monday);
    }

    [Fact]
    public void What_a_conference_decided_no_dispatch_undoes()
    {
        var @case = Cases.Coordinated();
        @case.TakeBack(Cases.LeadOrder().Id, Cases.Monday);
        @case.Confer(new("water", [], Cases.Sealed), Cases.Monday);

        Assert.Equal(
            "dispatch.conferred",
            Code(() => @case.Dispatch([Cases.LeadOrder(2, "health")], Cases.Units, Cases.Monday))
        );
    }

    [Fact]
    public void A_case_that_is_paused_is_neither_late_nor_close_and_is_so_for_a_year_at_most()
    {
        var @case = Cases.Coordinated();
        var year = Cases.Monday.At.OfficeDay.AddYears(1);
        void Pause(DateOnly until)
        {
            var due = @case.Due!.Pause("鉴定", until, Cases.Monday.At);
            @case.Pause(new(PauseReason.Appraisal, Cases.Sealed, ToldBy.InPerson, until, due), Cases.Monday);
        }

        Assert.Equal("pause.long", Code(() => Pause(year.AddDays(1))));
        Pause(year);

        Assert.Equal((null, null), (@case.DueAt, @case.YellowFrom));
    }

    [Fact]
    public void Whoever_left_no_contact_reads_on_the_progress_page_and_nobody_else_does()
    {
        Case Told(bool hasContact, ToldBy how)
        {
            var @case = Cases.Registered(hasContact);
            @case.Accept(new(Cases.What, how, Cases.Sealed, Deadlines.Days(5)), Cases.Monday);
            return @case;
        }

        Assert.Equal(CaseStep.Accept, Told(hasContact: false, ToldBy.ProgressPage).Step);
        Assert.Equal("case.has-contact", Code(() => Told(hasContact: true, ToldBy.ProgressPage)));
        Assert.Equal("case.no-contact", Code(() => Told(hasContact: false, ToldBy.Phone)));
    }

    [Fact]
    public void What_was_answered_on_the_spot_and_judged_badly_goes_to_a_unit_next()
    {
        var @case = Cases.Accepted();
        @case.Answer(Cases.What, new(Cases.Solution, ToldBy.InPerson, Deadlines.Days(1)), Cases.Monday);
        @case.Review(
            new(Reasonableness.Reasonable, ToldBy.InPerson, null, Deadlines.NaturalDays(15)),
            Cases.By(Cases.Reviewer)
        );
        @case.Evaluate(new(Solved.No, Grade.Dissatisfied, EvaluatedBy.Code, null), Cases.Monday);

        @case.Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday);
        @case.Dispatch([Cases.LeadOrder()], Cases.Units, Cases.Monday);

        Assert.Equal((CaseStep.Coordinate, Cases.Lead), (@case.Step, @case.Lead));
    }

    [Fact]
    public void What_was_judged_badly_is_not_filed_while_somebody_looks_into_it()
    {
        var @case = Cases.Evaluated(Solved.No, Grade.Dissatisfied);
        @case.StartCheck(Deadlines.Days(1), Cases.Monday);

        Assert.Equal("archive.unchecked", Code(() => @case.Archive(Cases.Filing, Cases.Monday)));
        @case.Archive(Cases.Filing, new(Cases.Clerk, @case.Due!.Due));
    }

    [Fact]
    public void Nobody_approves_an_extension_of_ones_own() =>
        Assert.Equal(
            "extend.own",
            Code(() =>
                Cases
                    .Coordinated()
                    .Extend(new(Cases.Sealed, Cases.Clerk.Id, ToldBy.InPerson, Deadlines.Days(10)), Cases.Monday)
            )
        );

    [Fact]
    public void What_is_decided_within_a_step_is_not_decided_again_over_the_same_page()
    {
        var @case = Cases.Coordinated();
        @case.TakeBack(Cases.LeadOrder().Id, Cases.Monday);
        var seen = @case.Version;

        @case.Confer(new("water", [], Cases.Sealed), Cases.Monday);
        Assert.True(@case.HasMovedSince(seen));

        seen = @case.Version;
        @case.Add(Cases.Sealed, [], Cases.Monday);
        Assert.False(@case.HasMovedSince(seen));

        @case.Correct(new("prompt-action", null, null, Cases.Sealed), Cases.Monday);
        Assert.True(@case.HasMovedSince(seen));
    }

    [Fact]
    public void There_is_exactly_one_lead()
    {
        Assert.Equal(
            "dispatch.lead",
            Code(() => Cases.Assessed().Dispatch([Cases.CoOrder()], Cases.Units, Cases.Monday))
        );
        Assert.Equal(
            "dispatch.lead",
            Code(() =>
                Cases.Assessed().Dispatch([Cases.LeadOrder(1), Cases.LeadOrder(2, "health")], Cases.Units, Cases.Monday)
            )
        );
    }

    [Fact]
    public void After_two_returns_a_conference_decides_before_anything_is_sent_again()
    {
        var @case = Cases.Coordinated();
        @case.TakeBack(Cases.LeadOrder(1).Id, Cases.Monday);
        @case.Dispatch([Cases.LeadOrder(2, "health")], Cases.Units, Cases.Monday);
        @case.TakeBack(Cases.LeadOrder(2).Id, Cases.Monday);

        Assert.Equal(
            "dispatch.confer",
            Code(() => @case.Dispatch([Cases.LeadOrder(3, "water")], Cases.Units, Cases.Monday))
        );
        @case.Confer(new("water", [], Cases.Sealed), Cases.Monday);
        @case.Dispatch([Cases.LeadOrder(3, "water")], Cases.Units, Cases.Monday);

        Assert.Equal(("water", CaseStep.Coordinate), (@case.Lead, @case.Step));
    }

    [Fact]
    public void A_co_handler_who_has_not_spoken_holds_the_answer_back()
    {
        var @case = Cases.Assessed();
        @case.Dispatch([Cases.LeadOrder(), Cases.CoOrder()], Cases.Units, Cases.Monday);
        void Complete() =>
            @case.Complete(
                new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                Cases.By(Cases.Head)
            );

        Assert.Equal("complete.co-handlers", Code(Complete));
        @case.HearAnswer(Cases.CoOrder().Id, Cases.Monday);
        Complete();

        Assert.Equal(CaseStep.Complete, @case.Step);
    }

    [Fact]
    public void Nobody_completes_a_paused_case()
    {
        var @case = Cases.Coordinated();
        @case.Pause(
            new(PauseReason.Appraisal, Cases.Sealed, ToldBy.Phone, new DateOnly(2026, 9, 20), Deadlines.Days(9)),
            Cases.Monday
        );

        Assert.Equal(
            "case.paused",
            Code(() =>
                @case.Complete(
                    new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                    Cases.By(Cases.Head)
                )
            )
        );
    }

    [Fact]
    public void A_case_is_extended_once()
    {
        var @case = Cases.Coordinated();
        CaseExtended Extension() => new(Cases.Sealed, "0778", ToldBy.Phone, Deadlines.Days(10));

        @case.Extend(Extension(), Cases.Monday);

        Assert.Equal("case.extended", Code(() => @case.Extend(Extension(), Cases.Monday)));
    }

    [Fact]
    public void Whoever_handled_it_does_not_review_it()
    {
        LianXin.Casework.CaseReviewed Agreed() =>
            new(Reasonableness.Reasonable, ToldBy.Phone, null, Deadlines.NaturalDays(15));

        Assert.Equal("review.own", Code(() => Cases.Completed().Review(Agreed(), Cases.By(Cases.Handler))));
        Assert.Equal("review.own", Code(() => Cases.Completed().Review(Agreed(), Cases.By(Cases.Head))));
        Cases.Completed().Review(Agreed(), Cases.By(Cases.Reviewer));
    }

    [Fact]
    public void What_was_sent_back_is_with_its_lead_again()
    {
        var @case = Cases.Completed();

        @case.SendBack(new(Cases.Sealed, Deadlines.Days(5)), Cases.By(Cases.Reviewer));

        Assert.Equal((CaseStep.Coordinate, 1, null), (@case.Step, @case.SendBacks, @case.Result));
        Assert.True(Assert.Single(@case.Orders).Open);
    }

    [Fact]
    public void A_service_is_rated_once() =>
        Assert.Equal(
            "case.evaluated",
            Code(() =>
                Cases.Evaluated().Evaluate(new(Solved.No, Grade.Dissatisfied, EvaluatedBy.Link, null), Cases.Monday)
            )
        );

    [Theory]
    [InlineData(Solved.Yes, Grade.Satisfied, false)]
    [InlineData(Solved.Yes, Grade.Dissatisfied, true)]
    [InlineData(Solved.Partly, Grade.VerySatisfied, true)]
    [InlineData(Solved.No, Grade.VerySatisfied, true)]
    public void Only_what_is_unsolved_or_badly_rated_is_redone(Solved solved, Grade grade, bool mayBeRedone)
    {
        var @case = Cases.Evaluated(solved, grade);

        var refused = Record.Exception(() => @case.Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday));

        Assert.Equal(mayBeRedone, refused is null);
    }

    [Fact]
    public void It_is_redone_twice_at_most_and_then_a_panel_decides()
    {
        var @case = Cases.Evaluated(Solved.No, Grade.Dissatisfied);
        for (var redo = 1; redo <= Case.RedosAtMost; redo++)
        {
            @case.Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday);
            @case.Complete(
                new(Cases.Solution, Cases.Handler.Id, Cases.LeadOrder().Id, Deadlines.Days(1)),
                Cases.By(Cases.Head)
            );
            @case.Review(
                new(Reasonableness.Reasonable, ToldBy.Phone, null, Deadlines.NaturalDays(15)),
                Cases.By(Cases.Reviewer)
            );
            @case.Evaluate(new(Solved.No, Grade.Dissatisfied, EvaluatedBy.Code, null), Cases.Monday);
        }

        Assert.Equal("redo.twice", Code(() => @case.Redo(new(Cases.Sealed, Deadlines.Days(5)), Cases.Monday)));
        Assert.Equal("archive.panel", Code(() => @case.Archive(Cases.Filing, Cases.Monday)));
        @case.Decide(Cases.Sealed, Cases.Monday);
        @case.Archive(Cases.Filing, Cases.Monday);
    }

    [Fact]
    public void Silence_is_filed_only_after_three_calls_and_the_whole_wait()
    {
        var @case = Cases.Reviewed();

        Assert.Equal("archive.unreached", Code(() => @case.Archive(Cases.Filing, Cases.By(Cases.Clerk, day: 40))));
        @case.NotReached(null, Cases.By(Cases.Clerk, day: 5, hour: 9));
        Assert.Equal("attempt.too-soon", Code(() => @case.NotReached(null, Cases.By(Cases.Clerk, day: 5, hour: 10))));
        @case.NotReached(null, Cases.By(Cases.Clerk, day: 5, hour: 16));
        @case.NotReached(null, Cases.By(Cases.Clerk, day: 6, hour: 10));
        Assert.Equal("archive.waiting", Code(() => @case.Archive(Cases.Filing, Cases.By(Cases.Clerk, day: 6))));
        @case.Archive(Cases.Filing, Cases.By(Cases.Clerk, day: 40));

        Assert.Null(@case.Rated);
    }

    [Fact]
    public void Who_cannot_be_called_is_waited_for_and_then_filed_unrated()
    {
        var @case = Cases.Reviewed(hasContact: false);

        Assert.Equal("case.no-contact", Code(() => @case.NotReached(null, Cases.Monday)));
        Assert.Equal("archive.waiting", Code(() => @case.Archive(Cases.Filing, Cases.By(Cases.Clerk, day: 5))));
        @case.Archive(Cases.Filing, Cases.By(Cases.Clerk, day: 40));
    }

    [Fact]
    public void A_missing_paper_is_explained_before_the_piece_is_filed()
    {
        var @case = Cases.Evaluated();

        Assert.Equal("archive.missing", Code(() => @case.Archive(Cases.Filing with { Missing = null }, Cases.Monday)));
        @case.Archive(Cases.Filing, Cases.Monday);
    }

    [Fact]
    public void A_withdrawn_case_is_filed_without_being_judged_and_is_not_solved()
    {
        var @case = Cases.Withdrawn();

        Assert.Equal((CaseStep.Complete, ResultType.Withdrawn, null), (@case.Step, @case.Result, @case.SolvedFor));
        Assert.All(@case.Orders, order => Assert.False(order.Open));
        Assert.Equal(
            "review.withdrawn",
            Code(() =>
                @case.Review(
                    new(Reasonableness.Reasonable, ToldBy.Phone, null, Deadlines.Days(15)),
                    Cases.By(Cases.Reviewer)
                )
            )
        );
        @case.Archive(Cases.Filing, Cases.Monday);

        Assert.Equal(CaseStep.Archive, @case.Step);
    }

    [Fact]
    public void A_completed_case_is_not_filed_before_the_person_was_asked() =>
        Assert.Equal("archive.unjudged", Code(() => Cases.Completed().Archive(Cases.Filing, Cases.Monday)));

    [Fact]
    public void A_correction_changes_what_was_wrong_and_nothing_else()
    {
        var @case = Cases.Registered(hasContact: false);

        @case.Correct(new("prompt-action", null, Cases.Sealed, Cases.Sealed), Cases.Monday);

        Assert.Equal(("prompt-action", true), (@case.Room, @case.HasContact));
        Assert.Equal("liaison", @case.What.Room); // what was said at registration stays as it was
        Assert.Equal("correct.nothing", Code(() => @case.Correct(new(null, null, null, Cases.Sealed), Cases.Monday)));
    }

    [Fact]
    public void A_promise_is_for_what_is_not_solved_and_for_a_day_to_come()
    {
        void Answer(ResultType result, DateOnly promise) =>
            Cases
                .Registered()
                .Answer(
                    Cases.What,
                    new(Cases.Solution with { Result = result, Promise = promise }, ToldBy.InPerson, Deadlines.Days(1)),
                    Cases.Monday
                );

        Assert.Equal("complete.promise", Code(() => Answer(ResultType.Solved, new(2026, 10, 1))));
        Assert.Equal("complete.promise-past", Code(() => Answer(ResultType.Explained, new(2026, 9, 7))));
        Answer(ResultType.Explained, new(2026, 10, 1));
    }

    [Fact]
    public void A_report_of_wrongdoing_is_not_handed_to_the_petition_office() =>
        Assert.Equal(
            "hand-over.whistle-blowing",
            Code(() =>
                Cases
                    .Registered(secrecy: Secrecy.None with { WhistleBlowing = true })
                    .HandOver(
                        Cases.What,
                        new(HandOverTo.Petition, Cases.Sealed, ToldBy.InPerson, Deadlines.Days(1)),
                        Cases.Monday
                    )
            )
        );
}
