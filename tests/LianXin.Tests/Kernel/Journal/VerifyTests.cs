using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Journal;

public sealed class VerifyTests(Hall hall)
{
    [Fact]
    public async Task What_nobody_touched_verifies()
    {
        var (number, tally) = (await Accepted(), new Tally());

        Assert.DoesNotContain(await hall.Verify(tally), f => f.Stream.Id == number);
        Assert.True(tally is { Offices: >= 1, Streams: >= 1, Entries: >= 2, Texts: >= 3 });
    }

    [Fact]
    public async Task A_step_changed_behind_the_law_is_found()
    {
        var number = await Accepted();
        await hall.Write(db =>
            db.Set<Case>()
                .Where(c => c.Number == number)
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.Step, CaseStep.Archive))
        );

        Assert.Equal([$"fz casework.case {number}：状态 Step 与记录不符。"], await FindingsOn(number));
    }

    [Fact]
    public async Task A_commitment_exchanged_in_the_state_is_found()
    {
        var number = await Accepted();
        var other = Cases.Sealed;
        await hall.Write(db =>
            db.Set<Case>().Where(c => c.Number == number).ExecuteUpdateAsync(c => c.SetProperty(x => x.Title, other))
        );

        Assert.Contains(await FindingsOn(number), found => found.Contains("Title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rewritten_entry_is_named()
    {
        var number = await Accepted();
        await hall.Write(db =>
            db.Journal.Where(e => e.StreamId == number && e.Version == 2)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.Actor, "0999"))
        );

        Assert.Equal([$"fz casework.case {number} 第 2 条：记录被改动。"], await FindingsOn(number));
    }

    [Fact]
    public async Task A_tail_cut_off_under_a_state_that_remembers_it_is_found()
    {
        var number = await Accepted();
        await hall.Write(db => db.Journal.Where(e => e.StreamId == number && e.Version == 2).ExecuteDeleteAsync());

        Assert.Contains($"fz casework.case {number}：状态 Head 与记录不符。", await FindingsOn(number));
    }

    [Fact]
    public async Task A_case_that_vanished_is_found()
    {
        var number = await Accepted();
        await hall.Write(db => db.Set<Case>().Where(c => c.Number == number).ExecuteDeleteAsync());

        Assert.Equal([$"fz casework.case {number}：状态缺失。"], await FindingsOn(number));
    }

    [Fact]
    public async Task A_case_nobody_recorded_is_found()
    {
        var number = await Accepted();
        await hall.Write(db => db.Journal.Where(e => e.StreamId == number).ExecuteDeleteAsync());

        Assert.Equal([$"fz casework.case {number}：有状态而没有记录。"], await FindingsOn(number));
    }

    [Fact]
    public async Task Entries_of_a_kind_nobody_keeps_are_found()
    {
        var number = await Accepted();
        await hall.Write(db =>
            db.Journal.Where(e => e.StreamId == number)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.StreamKind, "casework.nothing"))
        );

        Assert.Equal(
            [$"fz casework.nothing {number}：没有这一类记录。", $"fz casework.case {number}：有状态而没有记录。"],
            await FindingsOn(number)
        );
    }

    private async Task<string> Accepted()
    {
        var number = await hall.RegisterCase();
        await hall.AcceptCase(number);
        return number;
    }

    private async Task<IEnumerable<string>> FindingsOn(string number) =>
        (await hall.Verify()).Where(f => f.Stream.Id == number).Select(f => f.ToString());
}
