using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Delivery;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Delivery;

[Collection(typeof(PostOfficeTests))]
public sealed class DispatcherTests(PostOffice post)
{
    private readonly Hall hall = post.Hall;
    private readonly string stream = $"s{Guid.NewGuid():N}";

    [Fact]
    public async Task Facts_are_heard_in_the_order_of_their_stream_by_the_office_they_are_of()
    {
        await hall.Tell(stream, new Rang(7), new Unheard(), new Paused("雨"), new Rang(8));

        await hall.Run<Dispatcher>();

        Assert.Equal(
            [
                $"{stream} 1 rang 7 in fz/WholeOffice",
                $"{stream} 3 paused 雨 in fz/WholeOffice",
                $"{stream} 4 rang 8 in fz/WholeOffice",
            ],
            post.Script.Log(stream)
        );
    }

    [Fact]
    public async Task What_was_heard_is_not_heard_again()
    {
        await hall.Tell(stream, new Rang(1));
        await hall.Run<Dispatcher>();
        await hall.Tell(stream, new Rang(2));
        await hall.Run<Dispatcher>();

        Assert.Equal((2, 2), (post.Script.Log(stream).Count, await post.Effects($"scribe {stream}")));
    }

    [Fact]
    public async Task A_failed_hearing_leaves_nothing_behind_and_is_tried_again_after_a_rest()
    {
        await hall.Tell(stream, new Rang(1));
        FailAt(1);
        await hall.Run<Dispatcher>();
        Assert.Equal((1, 0), (post.Script.Log(stream).Count, await post.Effects($"scribe {stream}")));

        post.Script.When.Clear();
        await hall.Run<Dispatcher>();
        Assert.Single(post.Script.Log(stream));

        hall.Clock.Advance(TimeSpan.FromSeconds(10));
        await hall.Run<Dispatcher>();
        Assert.Equal((2, 1), (post.Script.Log(stream).Count, await post.Effects($"scribe {stream}")));
    }

    [Fact]
    public async Task A_poisoned_fact_stops_its_hearer_in_its_stream_and_nobody_else()
    {
        var other = $"{stream}-other";
        await hall.Tell(stream, new Rang(1), new Rang(2), new Rang(3));
        await hall.Tell(other, new Rang(1));
        FailAt(2);

        await TryUntilStopped();

        var stopped = Assert.Single(await Stopped());
        Assert.Equal((Scribe.Name, 1, 10), (stopped.Hearer, stopped.Heard, stopped.Attempts));
        Assert.Contains("墨水用完了", stopped.LastError, StringComparison.Ordinal);
        Assert.Equal(1, await post.Effects($"scribe {stream}"));
        Assert.Equal(3, await post.Effects($"neighbour {stream}"));
        Assert.Equal(1, await post.Effects($"scribe {other}"));
    }

    [Fact]
    public async Task A_released_stream_goes_on_where_it_stopped()
    {
        await hall.Tell(stream, new Rang(1), new Rang(2), new Rang(3));
        FailAt(2);
        await TryUntilStopped();
        post.Script.When.Clear();

        var stopped = Assert.Single(await Stopped());
        await hall.In<StoppedHearings, int>(async hearings =>
        {
            await hearings.Release(stopped, Now.Test);
            await Assert.ThrowsAsync<NotOnRecordException>(() => hearings.Release(stopped, Now.Test));
            return 0;
        });
        await hall.Run<Dispatcher>();

        Assert.Empty(await Stopped());
        Assert.Equal(3, await post.Effects($"scribe {stream}"));
    }

    [Fact]
    public async Task An_operator_sees_the_streams_of_the_own_office_only()
    {
        await hall.Tell(stream, new Rang(1));
        FailAt(1);
        await TryUntilStopped();

        Assert.Single(await Stopped());
        Assert.Empty(await Stopped(new Viewer("elsewhere", Reach.Office)));
    }

    [Fact]
    public async Task A_version_that_nobody_can_read_holds_the_stream_instead_of_being_lost()
    {
        await hall.Tell(stream, new Rang(1));
        await hall.Write(db =>
            db.Set<OutboxRow>()
                .Where(row => row.StreamId == stream)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.FactVersion, 99))
        );

        await TryUntilStopped();

        Assert.Equal([Neighbour.Name, Scribe.Name], (await Stopped()).Select(s => s.Hearer).Order());
        Assert.Null(Assert.Single(await hall.Outbox(stream)).SettledAt);
    }

    [Fact]
    public async Task Two_nodes_hear_everything_once()
    {
        var streams = Enumerable.Range(0, 20).Select(i => $"{stream}-{i}").ToArray();
        foreach (var one in streams)
            await hall.Tell(one, new Rang(1), new Rang(2));

        await post.BothNodesRun<Dispatcher>();
        await hall.Run<Dispatcher>();

        foreach (var one in streams)
        {
            Assert.Equal(["1 rang 1", "2 rang 2"], post.Script.Log(one + " ").Concat(LogOfSecond(one)).Select(Said));
            Assert.Equal(2, await post.Effects($"scribe {one}"));
        }
    }

    [Fact]
    public async Task What_a_dead_node_had_taken_is_heard_when_its_claim_has_lapsed_and_counts_once()
    {
        await hall.Tell(stream, new Rang(1));
        var (hearings, scribe) = (hall.Get<Hearings>(), hall.Get<Hearers>().All.Single(h => h.Name == Scribe.Name));
        var dead = await hearings.Claim(scribe, new("fz", "tests.stream", stream), Now.Test);
        await hall.Run<Dispatcher>();
        Assert.Empty(post.Script.Log(stream));

        hall.Clock.Advance(TimeSpan.FromMinutes(1));
        await hall.Run<Dispatcher>();
        Assert.Equal(1, await post.Effects($"scribe {stream}"));

        var fact = Assert.Single(await hall.Outbox(stream));
        Assert.False(await hall.Write(db => hearings.Heard(db, dead!, fact, last: true, Now.Test)));
    }

    [Fact]
    public async Task Nobody_takes_a_stream_that_another_node_has_just_told()
    {
        await hall.Tell(stream, new Rang(1));
        await hall.Run<Dispatcher>();
        await hall.Write(db =>
            db.Set<OutboxRow>()
                .Where(row => row.StreamId == stream)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.SettledAt, (DateTimeOffset?)null))
        );

        var scribe = hall.Get<Hearers>().All.Single(hearer => hearer.Name == Scribe.Name);
        Assert.Null(await hall.Get<Hearings>().Claim(scribe, new("fz", "tests.stream", stream), Now.Test));
    }

    [Fact]
    public async Task A_fact_is_laid_aside_when_everybody_who_hears_it_has_heard_it()
    {
        await hall.Tell(stream, new Unheard(), new Paused("雨"), new Rang(3));
        FailAt(3);

        await hall.Run<Dispatcher>();

        Assert.Equal([true, true, false], (await hall.Outbox(stream)).Select(row => row.SettledAt is not null));
        post.Script.When.Clear();
    }

    [Fact]
    public void Two_hearers_of_one_name_are_refused() =>
        Assert.Throws<InvalidOperationException>(() =>
            new Hearers([Ear.Of<Scribe, Rang>(), Ear.Of<Neighbour, Rang>() with { Hearer = Scribe.Name }])
        );

    private static string Said(string line) =>
        line[(line.IndexOf(' ') + 1)..line.IndexOf(" in ", StringComparison.Ordinal)];

    private IReadOnlyList<string> LogOfSecond(string one) =>
        post.SecondNode.GetRequiredService<TestScript>().Log(one + " ");

    private void FailAt(int version) =>
        post.Script.When[$"{stream} {version} rang {version} in fz/WholeOffice"] = () =>
            throw new InvalidOperationException("墨水用完了。");

    private async Task TryUntilStopped()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await hall.Run<Dispatcher>();
            hall.Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private async Task<IReadOnlyList<StoppedHearing>> Stopped(Viewer? viewer = null) =>
        [
            .. from stopped in await hall.In<StoppedHearings, IReadOnlyList<StoppedHearing>>(
                hearings => hearings.List(Now.Test),
                viewer
            )
            where stopped.StreamId == stream
            select stopped,
        ];
}
