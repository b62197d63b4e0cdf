using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using static LianXin.Tests.TestKit.Refused;

namespace LianXin.Tests.Casework;

/// <summary>What may be done while units are at work; no database.</summary>
public sealed class CaseCoordinationTests
{
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
    public void Two_helpers_that_return_send_nobody_to_a_conference_while_the_lead_is_at_work()
    {
        var @case = Cases.Assessed();
        @case.Dispatch([Cases.LeadOrder(), Cases.CoOrder(), Cases.CoOrder(3, "water")], Cases.Units, Cases.Monday);

        @case.TakeBack(Cases.CoOrder().Id, Cases.Monday);
        @case.TakeBack(Cases.CoOrder(3).Id, Cases.Monday);

        Assert.Equal(Awaited.Unit, @case.Awaits);
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

        Assert.Equal((Case.NoDue, null), (@case.DueAt, @case.YellowFrom));
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
}
