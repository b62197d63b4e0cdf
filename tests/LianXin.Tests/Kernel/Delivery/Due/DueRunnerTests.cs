using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Delivery.Due;

[Collection(typeof(PostOfficeTests))]
public sealed class DueRunnerTests(PostOffice post)
{
    private readonly Hall hall = post.Hall;
    private readonly string key = $"k{Guid.NewGuid():N}";

    private DateTimeOffset InAnHour => hall.Clock.Now.AddHours(1);

    [Fact]
    public async Task Work_is_done_when_it_is_due_and_not_before()
    {
        await Schedule(InAnHour);
        hall.Clock.Advance(TimeSpan.FromMinutes(59));
        await hall.Run<DueRunner>();
        Assert.Equal(0, await Rung());

        hall.Clock.Advance(TimeSpan.FromMinutes(1));
        await hall.Run<DueRunner>();
        await hall.Run<DueRunner>();
        Assert.Equal(1, await Rung());
    }

    [Fact]
    public async Task Scheduled_again_it_moves()
    {
        await Schedule(InAnHour);
        await Schedule(InAnHour.AddHours(1));

        hall.Clock.Advance(TimeSpan.FromHours(1));
        await hall.Run<DueRunner>();
        Assert.Equal(0, await Rung());

        hall.Clock.Advance(TimeSpan.FromHours(1));
        await hall.Run<DueRunner>();
        Assert.Equal(1, await Rung());
    }

    [Fact]
    public async Task Cancelled_it_is_not_done()
    {
        await Schedule(InAnHour);
        await hall.Write(async db =>
        {
            await DueWork.Cancel<Alarm>(db, key, Now.Test);
            return 0;
        });

        hall.Clock.Advance(TimeSpan.FromHours(1));
        await hall.Run<DueRunner>();

        Assert.Equal(0, await Rung());
    }

    [Fact]
    public async Task A_transaction_that_fails_schedules_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            hall.Write<int>(async db =>
            {
                await DueWork.Schedule<Alarm>(db, key, hall.Clock.Now, Now.Test);
                throw new InvalidOperationException();
            })
        );

        await hall.Run<DueRunner>();

        Assert.Equal(0, await Rung());
    }

    [Fact]
    public async Task What_fails_is_tried_again_for_as_long_as_it_takes_and_still_knows_when_it_was_due()
    {
        var due = InAnHour;
        await Schedule(due);
        var line = $"{key} at {due.ToUniversalTime():HH:mm}";
        post.Script.When[line] = () => throw new InvalidOperationException("电话占线。");
        hall.Clock.Advance(TimeSpan.FromHours(1));
        for (var attempt = 0; attempt < 15; attempt++)
        {
            await hall.Run<DueRunner>();
            hall.Clock.Advance(TimeSpan.FromHours(1));
        }
        post.Script.When.Clear();

        await hall.Run<DueRunner>();

        Assert.Equal(Enumerable.Repeat(line, 16), post.Script.Log(key));
        Assert.Null(await Row());
    }

    [Fact]
    public async Task After_a_failure_it_rests()
    {
        var due = hall.Clock.Now;
        await Schedule(due);
        post.Script.When[$"{key} at {due.ToUniversalTime():HH:mm}"] = () =>
            throw new InvalidOperationException("电话占线。");

        await hall.Run<DueRunner>();
        await hall.Run<DueRunner>();

        var row = await Row();
        Assert.Equal((1, "InvalidOperationException: 电话占线。"), (row!.Attempts, row.LastError));
        post.Script.When.Clear();
    }

    [Fact]
    public async Task Scheduled_anew_while_it_runs_it_stays_scheduled()
    {
        var due = hall.Clock.Now;
        await Schedule(due);
        post.Script.When[$"{key} at {due.ToUniversalTime():HH:mm}"] = () => Schedule(InAnHour);

        await hall.Run<DueRunner>();
        Assert.Equal(InAnHour, (await Row())!.DueAt);

        hall.Clock.Advance(TimeSpan.FromHours(1));
        await hall.Run<DueRunner>();
        Assert.Equal(2, await Rung());
    }

    [Fact]
    public async Task Two_nodes_do_everything_once()
    {
        var keys = Enumerable.Range(0, 120).Select(i => $"{key}-{i}").ToArray();
        await hall.Write(async db =>
        {
            foreach (var one in keys)
                await DueWork.Schedule<Alarm>(db, one, hall.Clock.Now, Now.Test);
            return 0;
        });

        await post.BothNodesRun<DueRunner>();

        var rung = await hall.Read(db =>
            db.Set<NumberSeries>().Where(s => s.Name.StartsWith("alarm " + key)).ToListAsync(Now.Test)
        );
        Assert.Equal((120, true), (rung.Count, rung.TrueForAll(series => series.Last == 1)));
    }

    [Fact]
    public async Task What_a_dead_node_had_taken_is_done_when_its_claim_has_lapsed()
    {
        await Schedule(hall.Clock.Now);
        await hall.Write(async db =>
        {
            var row = await db.Set<DueWorkRow>().SingleAsync(r => r.Key == key, Now.Test);
            (row.Claim, row.HeldUntil) = (Guid.NewGuid(), hall.Clock.Now.AddMinutes(5));
            return 0;
        });
        await hall.Run<DueRunner>();
        Assert.Equal(0, await Rung());

        hall.Clock.Advance(TimeSpan.FromMinutes(5));
        await hall.Run<DueRunner>();
        Assert.Equal(1, await Rung());
    }

    [Fact]
    public async Task A_house_that_closes_gives_back_what_it_had_not_begun()
    {
        var (first, rest) = ($"{key}-1", $"{key}-2");
        await hall.Write(async db =>
        {
            await DueWork.Schedule<Alarm>(db, first, hall.Clock.Now.AddMinutes(-1), Now.Test);
            await DueWork.Schedule<Alarm>(db, rest, hall.Clock.Now, Now.Test);
            return 0;
        });
        using var closing = new CancellationTokenSource();
        post.Script.When[$"{first} at {hall.Clock.Now.AddMinutes(-1).ToUniversalTime():HH:mm}"] = closing.CancelAsync;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hall.Get<DueRunner>().RunOnce(closing.Token));
        await hall.Run<DueRunner>(); // the clock has not moved

        Assert.Equal(1, await post.Effects($"alarm {rest}"));
    }

    [Fact]
    public async Task A_sweep_comes_round_again_and_again_whichever_node_does_it()
    {
        await hall.Run<DueRunner>();
        var before = post.Script.Log("swept").Count + SweptBySecond;

        hall.Clock.Advance(Broom.Every);
        await post.SecondNode.GetRequiredService<DueRunner>().RunOnce(Now.Test);
        await hall.Run<DueRunner>();

        Assert.Equal(before + 1, post.Script.Log("swept").Count + SweptBySecond);
    }

    private int SweptBySecond => post.SecondNode.GetRequiredService<TestScript>().Log("swept").Count;

    private Task<int> Schedule(DateTimeOffset at) =>
        hall.Write(async db =>
        {
            await DueWork.Schedule<Alarm>(db, key, at, Now.Test);
            return 0;
        });

    private Task<long> Rung() => post.Effects($"alarm {key}");

    private Task<DueWorkRow?> Row() =>
        hall.Read(db => db.Set<DueWorkRow>().SingleOrDefaultAsync(row => row.Key == key, Now.Test));
}
