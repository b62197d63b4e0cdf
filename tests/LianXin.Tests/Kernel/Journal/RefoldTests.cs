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
    public async Task What_was_tampered_with_is_still_found_out()
    {
        var number = await hall.Accepted();
        await AsAnOlderProgramLeftIt();
        await Execute("""UPDATE journal SET "Actor" = 'nobody' WHERE "Version" = 2""");

        await Start();

        Assert.Contains(await hall.Verify(), finding => finding.Stream.Id == number);
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
