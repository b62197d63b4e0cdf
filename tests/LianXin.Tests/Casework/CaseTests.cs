using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Tests.TestKit;
using static LianXin.Tests.TestKit.Refused;

namespace LianXin.Tests.Casework;

/// <summary>The conditions of single actions; no database.</summary>
public sealed class CaseTests
{
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
