using LianXin.Casework;
using LianXin.Casework.Steps.ReadWords;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Desk;

/// <summary>我的待办: what waits for oneself, not for a unit or for somebody else of the office.</summary>
public sealed class MyPartTests(FilledHall hall) : IClassFixture<FilledHall>
{
    [Fact]
    public async Task A_clerk_finds_what_is_to_be_accepted_and_not_what_a_unit_is_at_work_on()
    {
        var (waiting, away) = (await hall.Registered(), await hall.Coordinated());

        var desk = await Desk(Roles.Clerk);

        Assert.Contains(waiting, desk);
        Assert.DoesNotContain(away, desk);
    }

    [Fact]
    public async Task A_lead_clerk_finds_the_order_a_unit_wants_to_return()
    {
        var asked = await hall.ReturnAsked();

        Assert.Contains(asked[..^"-1".Length], await Desk(Roles.LeadClerk));
    }

    [Fact]
    public async Task A_reviewer_finds_what_was_answered()
    {
        var (answered, registered) = (await hall.Completed(), await hall.Registered());

        var desk = await Desk(Roles.Reviewer);

        Assert.Contains(answered, desk);
        Assert.DoesNotContain(registered, desk);
    }

    [Fact]
    public async Task An_archivist_finds_what_was_judged()
    {
        var (judged, unjudged) = (await hall.Judged(Solved.Yes), await hall.Reviewed());

        var desk = await Desk(Roles.Archivist);

        Assert.Contains(judged, desk);
        Assert.DoesNotContain(unjudged, desk);
    }

    [Fact]
    public async Task A_leader_finds_all_that_is_open()
    {
        string[] open = [await hall.Registered(), await hall.Coordinated(), await hall.Completed()];

        var desk = await Desk(Roles.Leader);

        Assert.All(open, number => Assert.Contains(number, desk));
    }

    [Fact]
    public async Task A_clerk_finds_what_was_judged_badly_and_the_archivist_does_not()
    {
        var bad = await hall.Judged(Solved.No);

        Assert.Contains(bad, await Desk(Roles.Clerk));
        Assert.DoesNotContain(bad, await Desk(Roles.Archivist));
    }

    [Fact]
    public async Task A_clerk_finds_what_no_unit_leads_any_more()
    {
        var unled = await hall.Unled();

        Assert.Contains(unled, await Desk(Roles.Clerk));
    }

    [Fact]
    public async Task A_reviewer_finds_what_only_a_panel_can_settle()
    {
        var twice = await hall.TwiceRedone();

        Assert.Contains(twice, await Desk(Roles.Reviewer));
        Assert.DoesNotContain(twice, await Desk(Roles.Clerk));
    }

    [Fact]
    public async Task What_was_withdrawn_waits_for_the_archivist_and_not_for_the_reviewer()
    {
        var withdrawn = await hall.WithdrawnCase();

        Assert.Contains(withdrawn, await Desk(Roles.Archivist));
        Assert.DoesNotContain(withdrawn, await Desk(Roles.Reviewer));
    }

    [Fact]
    public async Task A_clerk_finds_what_a_person_added_until_somebody_has_read_it()
    {
        var number = await hall.WithNewWords();
        await hall.AcceptCase(number, RoadOn.Latest);
        await hall.Assess(number);
        await hall.Dispatch(number);
        Assert.Contains(number, await Desk(Roles.Clerk));

        await hall.Take<ReadWords>(step =>
            step.Run(number, new() { SeenVersion = RoadOn.Latest }, Cases.Clerk, Now.Test)
        );

        Assert.DoesNotContain(number, await Desk(Roles.Clerk));
    }

    [Theory]
    [MemberData(nameof(Drawers))]
    public async Task Every_drawer_opens(string awaited)
    {
        var ledger = await hall.SignedInAs(Roles.Clerk).GetStringAsync($"/desk/ledger?awaits={awaited}", Now.Test);

        Assert.Contains($"<option value=\"{awaited}\" selected", ledger);
    }

    public static TheoryData<string> Drawers => [.. Enum.GetNames<Awaited>()];

    private Task<string> Desk(string role) => hall.SignedInAs(role).GetStringAsync("/desk", Now.Test);
}
