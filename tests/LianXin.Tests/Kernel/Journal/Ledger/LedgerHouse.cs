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
public sealed class LedgerHouse : IAsyncLifetime
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    public LedgerHouse()
        : this(TestDatabase.Fresh()) { }

    private LedgerHouse(TestDatabase database)
    {
        this.database = database;
        Dialect dialect = database.Provider == "sqlite" ? new SqliteDialect() : new PostgresDialect();
        var data = new DataFolder(database.DataFolder);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddKernel(dialect, database.Connection)
            .AddSingleton<TimeProvider>(Clock)
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
    public FakeTimeProvider Clock { get; } = new(Cases.Monday.At);
    internal TestDatabase Database => database;

    public static Task<LedgerHouse> Open() => Open(TestDatabase.Fresh());

    internal static async Task<LedgerHouse> Open(TestDatabase database)
    {
        var house = new LedgerHouse(database);
        await house.InitializeAsync();
        return house;
    }

    public async ValueTask InitializeAsync()
    {
        await database.Create();
        await Read(db => db.Database.EnsureCreatedAsync(Now.Test));
        Get<KeyFile>().MakeUnlessThere();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<TResult> In<TService, TResult>(Func<TService, Task<TResult>> work, Viewer? viewer = null)
        where TService : notnull => services.In(work, viewer);

    internal Task<T> Write<T>(Func<LianXinDb, Task<T>> work) => services.Write(work);

    internal Task<T> Read<T>(Func<LianXinDb, Task<T>> work, Viewer? viewer = null) => services.Read(work, viewer);

    internal Task<List<Finding>> Verify() => services.Verify();

    internal Task<Erased> Erase(Guid subject) =>
        In<Erasure, Erased>(erasure => erasure.Run(subject, ErasureGround.Request, Hall.WangFang, Now.Test));

    /// <summary>A book with one line of somebody's words and one of their telephone.</summary>
    internal Task<Page> WritePage(string words = "电梯停运两周。", string phone = "13800000000") =>
        Write(async db =>
        {
            var (vault, book) = (Get<TextVault>(), new LedgerBook("fz", Guid.CreateVersion7()));
            var subject = vault.Admit(db);
            var said = await vault.Seal(db, subject, "words", words, Now.Test);
            var number = await vault.Seal(db, subject, Fields.Phone, phone, Now.Test);
            book.Open("一", Cases.Monday);
            book.Write([WrittenLine.Of(said), WrittenLine.Of(number)], Cases.Monday);
            db.Add(book);
            return new Page(book.Stream, subject, said, number);
        });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.Drop();
    }

    internal sealed record Page(StreamId Stream, Guid Subject, SealedText Words, SealedText Phone);

    private static DbSet<LedgerBook> Books(LianXinDb db) => db.Set<LedgerBook>();

    /// <summary>Models are kept per type of context, and the whole house has another one of this type.</summary>
    private sealed class OwnModel : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (nameof(LedgerHouse), designTime);
    }
}
