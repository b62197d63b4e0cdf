using LianXin.Casework;
using LianXin.Contracts;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LianXin.Tests;

/// <summary>The real application on a database of its own, at nine on a Monday in Beijing.</summary>
public class Hall : WebApplicationFactory<Program>, IAsyncLifetime
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
    public Task<TResult> In<TService, TResult>(Func<TService, Task<TResult>> work, Viewer? viewer = null)
        where TService : notnull => Services.In(work, viewer);

    /// <summary>Wang Fang, or the officer of another number, in this role; without the sign-in page, which has tests of its own.</summary>
    public HttpClient SignedInAs(string role, string? unit = null, string office = "fz", string? id = null)
    {
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = SignInByHeader.Header(
            new(id ?? WangFang.Id, WangFang.Capacity, unit ?? WangFang.Unit),
            office,
            role
        );
        return client;
    }

    /// <summary>A browser with its own cookies, at an address of its own unless one is named.</summary>
    public HttpClient Visitor(string? address = null)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(Addresses.Header, address ?? Addresses.Fresh());
        return client;
    }

    internal Task<T> Write<T>(Func<LianXinDb, Task<T>> work) => Services.Write(work);

    internal Task<T> Read<T>(Func<LianXinDb, Task<T>> work, Viewer? viewer = null) => Services.Read(work, viewer);

    internal Task<List<Finding>> Verify(Tally? tally = null) => Services.Verify(tally);

    internal Task<Erased> Erase(Guid subject) =>
        In<Erasure, Erased>(erasure => erasure.Run(subject, ErasureGround.Request, WangFang, Now.Test));

    internal Task<Case> Case(string number) => Read(db => db.Set<Case>().SingleAsync(c => c.Number == number));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Database", Database.Provider);
        builder.UseSetting("ConnectionStrings:LianXin", Database.Connection);
        builder.UseSetting("Data", Database.DataFolder);
        builder.UseSetting("MasterKey", Path.Combine(Database.KeyFolder, "master.key"));

        builder.UseSetting("Delivery:Running", "false"); // tests run errands by hand
        foreach (var (setting, value) in Settings)
            builder.UseSetting(setting, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter, Addresses>();
            services.AddSignInByHeader();
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000); // or tests would only hash
            Also(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.Drop();
        GC.SuppressFinalize(this);
    }
}
