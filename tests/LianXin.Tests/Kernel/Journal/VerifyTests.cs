using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Journal;

public sealed class VerifyTests(Hall hall)
{
    [Fact]
    public async Task What_nobody_touched_verifies()
    {
        var number = await Accepted();

        Assert.Empty(await FindingsOn(number));
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

        Assert.Equal(["Case.Step 与记录不符。"], await FindingsOn(number));
    }

    [Fact]
    public async Task A_rewritten_entry_is_found()
    {
        var number = await Accepted();
        await hall.Write(db =>
            db.Journal.Where(e => e.StreamId == number && e.Version == 2)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.Actor, "0999"))
        );

        Assert.Equal(["第 2 条记录被改动。"], await FindingsOn(number));
    }

    [Fact]
    public async Task A_case_that_vanished_is_found()
    {
        var number = await Accepted();
        await hall.Write(db => db.Set<Case>().Where(c => c.Number == number).ExecuteDeleteAsync());

        Assert.Equal(["整行 与记录不符。"], await FindingsOn(number));
    }

    private async Task<string> Accepted()
    {
        var number = await hall.RegisterCase();
        await hall.AcceptCase(number);
        return number;
    }

    private async Task<IEnumerable<string>> FindingsOn(string number) =>
        (await hall.Verify()).Where(f => f.Stream.Id == number).Select(f => f.What);
}
