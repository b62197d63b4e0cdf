using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Tests.TestKit;
using static LianXin.Tests.TestKit.Refused;

namespace LianXin.Tests.Casework;

/// <summary>Review, judgement, redo and filing; no database.</summary>
public sealed class CaseClosingTests
{
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
}
