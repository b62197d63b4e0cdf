using System.Security.Cryptography;
using LianXin.Casework;
using LianXin.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using LianXin.Representatives;
using LianXin.Tests.TestKit;
using LianXin.Web;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Data;

/// <summary>A house on a database that has not been started yet.</summary>
internal sealed class EmptyHouse(TestDatabase database) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddKernel(Provider.Dialect(database.Provider), database.Connection)
        .AddHall()
        .AddRepresentatives()
        .AddCasework()
        .AddSingleton(new Office("fz"))
        .AddSingleton(new MasterKey(RandomNumberGenerator.GetBytes(32)))
        .BuildServiceProvider();

    public TestDatabase Database => database;

    public static async Task<EmptyHouse> On(TestDatabase database)
    {
        await database.Create();
        return new(database);
    }

    public async Task Start()
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(Viewer.House);
        await scope.ServiceProvider.GetRequiredService<StartUp>().Run(Now.Test);
    }

    public async Task<T> Ask<T>(Func<LianXinDb, Task<T>> ask)
    {
        await using var scope = services.CreateAsyncScope();
        await using var db = await scope
            .ServiceProvider.GetRequiredService<IDbContextFactory<LianXinDb>>()
            .CreateDbContextAsync(Now.Test);
        return await ask(db);
    }

    public Task<int> Execute(string sql) => Ask(db => db.Database.ExecuteSqlRawAsync(sql, Now.Test));

    /// <summary>Whether the schema is this program's.</summary>
    public Task<bool> IsReady() => Ask(async db => !(await db.Database.GetPendingMigrationsAsync(Now.Test)).Any());

    /// <summary>Work done while nobody else can start.</summary>
    public Task<T> Alone<T>(Func<Task<T>> work) =>
        Ask(async db =>
        {
            await using var alone = await services.GetRequiredService<Dialect>().StandAlone(db, Now.Test);
            return await work();
        });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.Drop();
    }
}
