using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Time.Testing;

namespace LianXin.Tests.Kernel.Journal.Ledger;

/// <summary>The kernel alone on a database of its own, with one aggregate that no module could have thought of.</summary>
internal sealed class LedgerHouse : IAsyncDisposable
{
    private readonly TestDatabase database = TestDatabase.Fresh();
    private readonly ServiceProvider services;

    private LedgerHouse()
    {
        Dialect dialect = database.Provider == "sqlite" ? new SqliteDialect() : new PostgresDialect();
        var data = new DataFolder(database.DataFolder);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddKernel(dialect, database.Connection)
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Cases.Monday.At))
            .AddSingleton(new Office("fz"))
            .AddSingleton(data)
            .AddSingleton(new KeyFile(Path.Combine(database.KeyFolder, "master.key"), data))
            .AddSingleton(new LianXinModule(typeof(LedgerBook).Assembly))
            .AddSingleton(
                new StreamKind(LedgerBook.Kind, (office, id) => new LedgerBook(office, Guid.Parse(id)), Books)
            )
            .ConfigureDbContext<LianXinDb>(options => options.ReplaceService<IModelCacheKeyFactory, OwnModel>())
            .BuildServiceProvider();
    }

    public IServiceProvider Services => services;

    public static async Task<LedgerHouse> Open()
    {
        var house = new LedgerHouse();
        await house.database.Create();
        await house.services.In<IDbContextFactory<LianXinDb>, bool>(async databases =>
        {
            await using var db = await databases.CreateDbContextAsync(Now.Test);
            return await db.Database.EnsureCreatedAsync(Now.Test);
        });
        house.services.GetRequiredService<KeyFile>().MakeUnlessThere();
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.Drop();
    }

    private static DbSet<LedgerBook> Books(LianXinDb db) => db.Set<LedgerBook>();

    /// <summary>Models are kept per type of context, and the whole house has another one of this type.</summary>
    private sealed class OwnModel : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (nameof(LedgerHouse), designTime);
    }
}
