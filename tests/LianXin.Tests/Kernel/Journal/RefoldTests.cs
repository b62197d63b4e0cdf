using LianXin.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Journal;

/// <summary>States an older program folded are folded anew; what is recorded stays as it is.</summary>
public sealed class RefoldTests : IAsyncLifetime
{
    private readonly Hall hall = new();

    public ValueTask InitializeAsync() => hall.InitializeAsync();

    [Fact]
    public async Task A_state_of_an_older_program_is_what_its_journal_says_after_the_start()
    {
        var number = await hall.Accepted();
        await AsAnOlderProgramLeftIt();

        await Start();

        Assert.Equal(Awaited.Assessment, (await hall.Case(number)).Awaits);
        Assert.Empty(await hall.Verify());
    }

    [Fact]
    public async Task A_state_that_has_its_shape_is_left_alone()
    {
        await Start();
        var number = await hall.Accepted();
        await Execute("""UPDATE casework_cases SET "Awaits" = NULL""");

        await Start();

        Assert.Null((await hall.Case(number)).Awaits);
    }

    [Fact]
    public async Task A_stream_that_does_not_hold_keeps_the_state_it_has()
    {
        var number = await hall.Accepted();
        await AsAnOlderProgramLeftIt();
        await Execute("""UPDATE journal SET "Actor" = 'nobody' WHERE "Version" = 2""");

        await Start();

        Assert.Null((await hall.Case(number)).Awaits);
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_still_found_out_by_its_state()
    {
        var number = await hall.Accepted();
        await AsAnOlderProgramLeftIt();
        await Execute("""DELETE FROM journal WHERE "Version" = 2""");

        await Start();

        Assert.Contains(await hall.Verify(), finding => finding.Stream.Id == number);
    }

    [Fact]
    public async Task A_state_that_is_gone_keeps_nobody_from_starting()
    {
        var (gone, other) = (await hall.Accepted(), await hall.Accepted());
        await AsAnOlderProgramLeftIt();
        await hall.Read(db =>
            db.Database.ExecuteSqlAsync($"""DELETE FROM casework_cases WHERE "Number" = {gone}""", Now.Test)
        );

        await Start();

        Assert.Equal(Awaited.Assessment, (await hall.Case(other)).Awaits);
        Assert.Contains(await hall.Verify(), finding => finding.Stream.Id == gone);
    }

    [Fact]
    public async Task Every_state_is_folded_however_many_there_are()
    {
        for (var one = 0; one < 60; one++)
            await hall.Registered();
        await AsAnOlderProgramLeftIt();

        await Start();

        Assert.Equal(60, await hall.Read(db => db.Set<Case>().CountAsync(c => c.Awaits == Awaited.Acceptance)));
    }

    public ValueTask DisposeAsync() => hall.DisposeAsync();

    private async Task AsAnOlderProgramLeftIt()
    {
        await Execute("""UPDATE casework_cases SET "Awaits" = NULL""");
        await Execute("DELETE FROM state_shapes");
    }

    private Task<int> Execute(string sql) => hall.Read(db => db.Database.ExecuteSqlRawAsync(sql, Now.Test));

    private Task<bool> Start() =>
        hall.In<StartUp, bool>(
            async start =>
            {
                await start.Run(Now.Test);
                return true;
            },
            Viewer.House
        );
}
