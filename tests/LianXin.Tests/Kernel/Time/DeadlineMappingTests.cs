using LianXin.Contracts.Time;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

/// <summary>A deadline in a row of its own, on whichever database is under test.</summary>
public sealed class DeadlineMappingTests : IAsyncLifetime
{
    private readonly TestDatabase database = TestDatabase.Fresh();

    public async ValueTask InitializeAsync()
    {
        await database.Create();
        await using var db = Open();
        await db.Database.EnsureCreatedAsync(Now.Test);
    }

    public async ValueTask DisposeAsync() => await database.Drop();

    [Fact]
    public async Task Everything_comes_back_as_it_was_kept()
    {
        var given = Given("2024-02-05", 5).Paused("2024-02-06", "2024-02-08").Extended(5, "2024-02-19");
        var standing = Given("2026-12-30", 5).Pause("不可抗力", Day("2027-02-01"), At("2026-12-31"));

        await Keep(new Limited(1, given), new Limited(2, standing), new Limited(3, null));

        await using var db = Open();
        Assert.Equal(
            [given, standing, null],
            await db.Rows.OrderBy(row => row.Id).Select(row => row.Limit).ToListAsync(Now.Test)
        );
    }

    [Fact]
    public async Task Lists_filter_by_the_light_in_the_database()
    {
        await Keep(
            new Limited(1, Given("2023-12-04", 5)),
            new Limited(2, Given("2023-12-04", 20)),
            new Limited(3, Given("2023-12-04", 5).Pause("不可抗力", Day("2023-12-20"), At("2023-12-05"))),
            new Limited(4, Given("2023-12-11 16:00", 1, PeriodUnit.Hours)),
            new Limited(5, Given("2026-12-30", 5)),
            new Limited(6, null)
        );
        var now = At("2023-12-11 16:30");

        await using var db = Open();
        var running = db.Rows.Where(row => row.Limit != null && row.Limit.Paused == null);
        Assert.Equal([1], await Ids(running.Where(row => row.Limit!.FocusFrom <= now && now < row.Limit.Due)));
        Assert.Equal([4], await Ids(running.Where(row => row.Limit!.YellowFrom <= now && now < row.Limit.FocusFrom)));
        Assert.Equal([1, 4], await Ids(running.Where(row => row.Limit!.Due <= At("2023-12-11 17:30"))));
        Assert.Equal([5], await Ids(db.Rows.Where(row => row.Limit!.UnpublishedYear != null)));
        Assert.Equal(
            [4, 1, 2, 5],
            await running.OrderBy(row => row.Limit!.Due).Select(row => row.Id).ToListAsync(Now.Test)
        );
    }

    [Fact]
    public async Task A_change_is_saved_over_the_row()
    {
        await Keep(new Limited(1, Given("2023-12-04", 5)));
        var extended = Given("2023-12-04", 5).Extended(5, "2023-12-05");

        await using (var db = Open())
        {
            (await db.Rows.SingleAsync(Now.Test)).Limit = extended;
            await db.SaveChangesAsync(true, Now.Test);
        }

        await using var after = Open();
        Assert.Equal(extended, (await after.Rows.SingleAsync(Now.Test)).Limit);
    }

    [Fact]
    public async Task What_a_fold_gives_is_the_row_and_no_list_can_differ_unnoticed()
    {
        var given = Given("2024-02-05", 5).Paused("2024-02-06", "2024-02-08").Extended(5, "2024-02-19");
        await Keep(new Limited(1, given));
        Deadline[] others =
        [
            given with
            {
                Holidays = [],
            },
            given with
            {
                MakeUpDays = [],
            },
            given with
            {
                Pauses = [],
            },
            given with
            {
                Turns = [],
            },
        ];

        var folded = (Deadline)Vocabulary.Read(Vocabulary.Write(given), typeof(Deadline));

        foreach (var other in others.Append(folded))
        {
            await using var db = Open();
            (await db.Rows.SingleAsync(Now.Test)).Limit = other;
            Assert.Equal(other != given, db.ChangeTracker.HasChanges());
        }
    }

    private async Task Keep(params Limited[] rows)
    {
        await using var db = Open();
        db.AddRange(rows);
        await db.SaveChangesAsync(true, Now.Test);
    }

    private static Task<List<int>> Ids(IQueryable<Limited> rows) =>
        rows.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(Now.Test);

    private LimitedDb Open() => new(database);

    private sealed class Limited(int id)
    {
        public Limited(int id, Deadline? limit)
            : this(id) => Limit = limit;

        public int Id { get; private set; } = id;
        public Deadline? Limit { get; set; }
    }

    private sealed class LimitedDb(TestDatabase database) : DbContext
    {
        private readonly Dialect dialect = database is SqliteTestDatabase ? new SqliteDialect() : new PostgresDialect();

        public DbSet<Limited> Rows => Set<Limited>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) =>
            dialect.Use(options, database.Connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
            dialect.StoreInstants(conventions);

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<Limited>().HasDeadline(row => row.Limit);
    }
}
