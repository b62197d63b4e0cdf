using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Due;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Delivery;

[CollectionDefinition]
public sealed class PostOfficeTests : ICollectionFixture<PostOffice>;

/// <summary>A house of its own with hearers, due work and a mail server; its clock moves, so one test at a time.</summary>
public sealed class PostOffice : IAsyncLifetime
{
    internal SmtpSink Sink { get; } = new();
    internal Hall Hall { get; }
    internal TestScript Script => Hall.Get<TestScript>();

    public PostOffice() =>
        Hall = new()
        {
            Settings = new()
            {
                ["Logging:LogLevel:LianXin.Kernel.Delivery"] = "None", // what fails here fails on purpose
                ["PublicUrl"] = "https://bridge.example/lx",
                ["Mail:Host"] = "127.0.0.1",
                ["Mail:Port"] = $"{Sink.Port}",
                ["Mail:Security"] = "None",
                ["Mail:From"] = "bridge@office.example",
            },
            Also = services =>
                services
                    .AddSingleton<TestScript>()
                    .AddHearer<Scribe, Rang>()
                    .AddHearer<Scribe, Paused>()
                    .AddHearer<Neighbour, Rang>()
                    .AddDueWork<Alarm>()
                    .AddSweep<Broom>(),
        };

    public ValueTask InitializeAsync() => Hall.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Hall.DisposeAsync();
        await Sink.DisposeAsync();
    }

    /// <summary>A second process on the same database, with the same clock.</summary>
    internal IServiceProvider SecondNode => secondNode ??= Hall.WithWebHostBuilder(_ => { }).Services;
    private IServiceProvider? secondNode;

    internal Task BothNodesRun<TErrand>()
        where TErrand : IErrand
    {
        var second = SecondNode.GetRequiredService<TErrand>();
        return Task.WhenAll(
            Task.Run(() => Hall.Run<TErrand>(), Now.Test),
            Task.Run(() => second.RunOnce(Now.Test), Now.Test)
        );
    }

    /// <summary>How often something that counts was committed.</summary>
    internal async Task<long> Effects(string what) =>
        await Hall.Read(db =>
            Task.FromResult(db.Set<NumberSeries>().Where(s => s.Name == what).Select(s => s.Last).SingleOrDefault())
        );
}

/// <summary>What a test wants to happen while something is heard or done, and what did.</summary>
internal sealed class TestScript
{
    private readonly Lock log = new();
    private readonly List<string> lines = [];

    public Dictionary<string, Func<Task>> When { get; } = [];

    public IReadOnlyList<string> Log(string about)
    {
        lock (log)
            return [.. lines.Where(line => line.Contains(about, StringComparison.Ordinal))];
    }

    public Task Play(string line)
    {
        lock (log)
            lines.Add(line);
        return When.TryGetValue(line, out var happens) ? happens() : Task.CompletedTask;
    }
}

[Named("tests.rang", 1)]
internal sealed record Rang(int No) : IFact;

[Named("tests.paused", 1)]
internal sealed record Paused(string Why) : IFact;

[Named("tests.unheard", 1)]
internal sealed record Unheard : IFact;

/// <summary>Writes down what it hears: one effect in the database for each fact.</summary>
internal sealed class Scribe(TestScript script) : IHear<Rang>, IHear<Paused>
{
    public static string Name => "tests.scribe";

    public Task Hear(LianXinDb db, Told<Rang> told, CancellationToken ct) =>
        Write(db, told.Office, told.StreamId, $"{told.StreamId} {told.Version} rang {told.Fact.No}", ct);

    public Task Hear(LianXinDb db, Told<Paused> told, CancellationToken ct) =>
        Write(db, told.Office, told.StreamId, $"{told.StreamId} {told.Version} paused {told.Fact.Why}", ct);

    private async Task Write(LianXinDb db, string office, string stream, string line, CancellationToken ct)
    {
        await db.Draw(office, $"scribe {stream}", ct);
        await script.Play($"{line} in {db.Viewer.Office}/{db.Viewer.Reach}");
    }
}

internal sealed class Neighbour : IHear<Rang>
{
    public static string Name => "tests.neighbour";

    public Task Hear(LianXinDb db, Told<Rang> told, CancellationToken ct) =>
        db.Draw(told.Office, $"neighbour {told.StreamId}", ct);
}

internal sealed class Alarm(TestScript script, Transactions transactions) : IDueWork
{
    public static string Kind => "tests.alarm";

    public async Task Run(DueItem due, CancellationToken ct)
    {
        await transactions.Commit(db => db.Draw(due.Office, $"alarm {due.Key}", ct), ct);
        await script.Play($"{due.Key} at {due.At:HH:mm}");
    }
}

internal sealed class Broom(TestScript script) : ISweep
{
    public static string Name => "tests.broom";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task Run(CancellationToken ct) => script.Play("swept");
}
