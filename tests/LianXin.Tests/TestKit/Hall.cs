using System.Net.Http.Headers;
using LianXin.Casework;
using LianXin.Contracts;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(LianXin.Tests.TestKit.Hall))]

namespace LianXin.Tests.TestKit;

/// <summary>The real application on a database of its own, at nine on a Monday in Beijing.</summary>
public sealed class Hall : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly Officer WangFang = new("0421", "clerk", "丰镇市联络总站");

    public static readonly Viewer WholeOffice = new("fz", Reach.Office) { Id = WangFang.Id };

    /// <summary>What one class of tests adds to the house.</summary>
    internal Action<IServiceCollection> Also { get; init; } = _ => { };

    internal Dictionary<string, string> Settings { get; init; } = [];

    internal TestDatabase Database { get; } = TestDatabase.Fresh();
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 7, 1, 0, 0, TimeSpan.Zero));

    /// <summary>Started here, once: tests that run side by side would each start a host of their own.</summary>
    public async ValueTask InitializeAsync()
    {
        await Database.Create();
        StartServer();
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A piece of work in a scope of its own, seen by the whole office unless another viewer is named.</summary>
    public async Task<TResult> In<TService, TResult>(Func<TService, Task<TResult>> work, Viewer? viewer = null)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(viewer ?? WholeOffice);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public HttpClient SignedInAs(string role)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(SignInByHeader.Scheme, role);
        return client;
    }

    internal Task<T> Write<T>(Func<LianXinDb, Task<T>> work) =>
        In<Transactions, T>(transactions => transactions.Commit(work, Now.Test));

    internal Task<T> Read<T>(Func<LianXinDb, Task<T>> work, Viewer? viewer = null) =>
        In<IDbContextFactory<LianXinDb>, T>(
            async databases =>
            {
                await using var db = await databases.CreateDbContextAsync(Now.Test);
                return await work(db);
            },
            viewer
        );

    internal Task<IReadOnlyList<Finding>> Verify() =>
        In<Verify, IReadOnlyList<Finding>>(verify => verify.Run(Now.Test), Viewer.House);

    internal Task<int> Erase(Guid subject) =>
        In<Erasure, int>(async erasure =>
        {
            await erasure.Run(subject, Now.Test);
            return 0;
        });

    internal Task<Case> Case(string number) => Read(db => db.Set<Case>().SingleAsync(c => c.Number == number));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Database", Database.Provider);
        builder.UseSetting("ConnectionStrings:LianXin", Database.Connection);
        builder.UseSetting("MasterKey", Path.Combine(Database.KeyFolder, "master.key"));
        builder.UseSetting("Delivery:Running", "false"); // tests run errands by hand
        foreach (var (setting, value) in Settings)
            builder.UseSetting(setting, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSignInByHeader();
            Also(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.Drop();
    }
}
