using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Due;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Delivery.Due;

[Collection(typeof(PostOfficeTests))]
public sealed class DeliverySweepTests(PostOffice post)
{
    private readonly Hall hall = post.Hall;
    private readonly string stream = $"s{Guid.NewGuid():N}";

    [Fact]
    public async Task What_everybody_heard_is_forgotten_after_its_days_and_heard_by_nobody_again()
    {
        await hall.Tell(stream, new Rang(1));
        await hall.Run<Dispatcher>();
        hall.Clock.Advance(TimeSpan.FromDays(29));
        await hall.Run<DueRunner>();
        Assert.Single(await hall.Outbox(stream));

        hall.Clock.Advance(TimeSpan.FromDays(2));
        await hall.Run<DueRunner>();
        Assert.Empty(await hall.Outbox(stream));
        Assert.False(await hall.Read(db => db.Set<Hearing>().AnyAsync(h => h.StreamId == stream, Now.Test)));

        await hall.TellAs(stream, 2, new Rang(2));
        await hall.Run<Dispatcher>();
        Assert.Equal(
            ["1 rang 1", "2 rang 2"],
            post.Script.Log(stream).Select(l => l.Split(' ', 2)[1].Split(" in ")[0])
        );
    }

    [Fact]
    public async Task What_somebody_has_not_heard_is_kept()
    {
        await hall.Tell(stream, new Rang(1));

        hall.Clock.Advance(TimeSpan.FromDays(40));
        await hall.Run<DueRunner>();

        Assert.Single(await hall.Outbox(stream));
        await hall.Run<Dispatcher>();
    }
}
