using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Data;

public sealed class StartUpTests
{
    [Fact]
    public async Task An_empty_database_gets_its_schema()
    {
        await using var house = await EmptyHouse.On(TestDatabase.Fresh());

        await house.Start();

        Assert.True(await house.IsReady());
    }

    [Fact]
    public async Task Of_many_who_start_at_once_each_finds_the_schema_ready()
    {
        await using var house = await EmptyHouse.On(TestDatabase.Fresh());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.Start()));

        Assert.True(await house.IsReady());
    }

    [Fact]
    public async Task Nobody_starts_while_somebody_else_does()
    {
        await using var house = await EmptyHouse.On(TestDatabase.Fresh());

        var second = await house.Alone(async () =>
        {
            var waiting = house.Start();
            for (var question = 0; question < 20; question++)
                Assert.False(await house.IsReady());
            return (Start: waiting, IsOver: waiting.IsCompleted);
        });

        Assert.False(second.IsOver);
        await second.Start;
        Assert.True(await house.IsReady());
    }

    [Fact]
    public async Task Data_of_a_newer_version_are_not_touched()
    {
        await using var house = await EmptyHouse.On(TestDatabase.Fresh());
        await house.Start();
        await house.Execute("""INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_FromTheFuture', '99')""");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(house.Start);

        Assert.Contains("20990101000000_FromTheFuture", refused.Message);
    }

    [Fact]
    public async Task A_file_that_holds_something_is_copied_before_it_is_migrated()
    {
        await using var house = await EmptyHouse.On(new SqliteTestDatabase());
        await house.Execute("CREATE TABLE of_the_old_version (x)");

        await house.Start();

        var copy = await File.ReadAllTextAsync(Assert.Single(await Copies(house)), Now.Test);
        Assert.Contains("of_the_old_version", copy);
        Assert.DoesNotContain("access_accounts", copy);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_lose_there_is_no_copy()
    {
        await using var house = await EmptyHouse.On(new SqliteTestDatabase());

        await house.Start();
        await house.Start();

        Assert.Empty(await Copies(house));
    }

    [Fact]
    public async Task Whoever_was_killed_while_migrating_keeps_nobody_waiting()
    {
        await using var house = await EmptyHouse.On(new SqliteTestDatabase());
        await house.Execute(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-09-07');
            """
        );

        await house.Start();

        Assert.True(await house.IsReady());
    }

    private static async Task<string[]> Copies(EmptyHouse house) =>
        [.. (await house.Database.Files()).Where(file => file.EndsWith(".bak", StringComparison.Ordinal))];
}
