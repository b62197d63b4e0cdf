using System.Threading.Channels;
using LianXin.Kernel;
using LianXin.Kernel.Delivery;
using LianXin.Tests.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace LianXin.Tests.Kernel.Delivery;

[Collection(typeof(PostOfficeTests))]
public sealed class RunnerTests(PostOffice post)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly Hall hall = post.Hall;

    [Fact]
    public async Task A_commit_wakes_whoever_tells_its_facts_at_once()
    {
        var errand = new Counted(Errand.TellFacts);
        await using var running = await Run(errand);
        await errand.HasRun(1);

        await hall.Tell($"s{Guid.NewGuid():N}", new Unheard());

        await errand.HasRun(2); // the clock has not moved
    }

    [Fact]
    public async Task What_another_process_left_is_found_by_looking_now_and_then()
    {
        var (errand, clock) = (new Counted(Errand.TellFacts), new WatchedClock());
        await using var running = await Run(errand, new Bells(clock));
        Assert.Equal(new DeliveryOptions().LookEvery, await clock.TimerSet.WaitAsync(Deadline, Now.Test));

        clock.Advance(new DeliveryOptions().LookEvery);

        await errand.HasRun(2);
    }

    [Fact]
    public async Task A_failure_stops_nobody()
    {
        var errand = new Counted(Errand.TellFacts) { Fails = true };
        await using var running = await Run(errand);
        await errand.HasRun(1);

        await hall.Tell($"s{Guid.NewGuid():N}", new Unheard());

        await errand.HasRun(2);
    }

    [Fact]
    public async Task Where_it_is_switched_off_nothing_runs()
    {
        var errand = new Counted(Errand.TellFacts);
        var runner = Runner(errand, new DeliveryOptions { Running = false });

        await runner.StartAsync(Now.Test);
        await runner.ExecuteTask!.WaitAsync(Deadline, Now.Test);

        Assert.Equal(0, errand.Runs);
    }

    private Runner<Counted> Runner(Counted errand, DeliveryOptions options, Bells? bells = null) =>
        new(errand, bells ?? hall.Get<Bells>(), Options.Create(options), NullLogger<Runner<Counted>>.Instance);

    private async Task<IAsyncDisposable> Run(Counted errand, Bells? bells = null)
    {
        var runner = Runner(errand, new DeliveryOptions(), bells);
        await runner.StartAsync(Now.Test);
        return new Running(runner);
    }

    /// <summary>Says when somebody has lain down to wait, and for how long.</summary>
    private sealed class WatchedClock : FakeTimeProvider
    {
        private readonly TaskCompletionSource<TimeSpan> timerSet = new();

        public Task<TimeSpan> TimerSet => timerSet.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            timerSet.TrySetResult(dueTime);
            return timer;
        }
    }

    private sealed class Running(Runner<Counted> runner) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await runner.StopAsync(CancellationToken.None);
            runner.Dispose();
        }
    }

    internal sealed class Counted(Errand errand) : IErrand
    {
        private readonly Channel<int> ran = Channel.CreateUnbounded<int>();
        private int runs;

        public bool Fails { get; init; }
        public int Runs => runs;

        Errand IErrand.Runs => errand;

        public Task<bool> RunOnce(CancellationToken ct)
        {
            ran.Writer.TryWrite(Interlocked.Increment(ref runs));
            return Fails ? throw new RefusedException("tests", "今天不行。") : Task.FromResult(false);
        }

        public async Task HasRun(int times)
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Now.Test);
            deadline.CancelAfter(Deadline);
            while (await ran.Reader.ReadAsync(deadline.Token) < times) { }
        }
    }
}
