using LianXin.Casework;
using LianXin.Hall.Units;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Steps.Resume;

/// <summary>到期自动恢复: nobody has to think of it (domain.md §1.11.3).</summary>
public sealed class EndOfPauseTests : IAsyncLifetime
{
    private readonly Hall hall = new();

    public async ValueTask InitializeAsync()
    {
        await hall.InitializeAsync();
        await hall.In<SaveUnit, string>(units => units.Add(HallForms.Unit(Cases.Lead), Hall.WangFang, Now.Test));
    }

    [Fact]
    public async Task On_the_day_the_person_was_told_the_clocks_of_case_and_order_run_again()
    {
        var number = await hall.Paused();
        var due = (await hall.Case(number)).Due!.Due;

        await Until((await hall.Case(number)).PausedUntil!.Value);

        var @case = await hall.Case(number);
        Assert.Null(@case.Paused);
        Assert.True(@case.DueAt > due);
        var order = await hall.Read(db => db.Set<Order>().SingleAsync(o => o.Case == number));
        Assert.Null(order.Due.Paused);
    }

    [Fact]
    public async Task The_day_before_they_still_stand()
    {
        var number = await hall.Paused();

        await Until((await hall.Case(number)).PausedUntil!.Value.AddDays(-1));

        Assert.NotNull((await hall.Case(number)).Paused);
    }

    public ValueTask DisposeAsync() => hall.DisposeAsync();

    private async Task Until(DateOnly day)
    {
        hall.Clock.Advance(day.At(TimeOnly.MinValue) - hall.Clock.Now);
        await hall.Run<DueRunner>();
    }
}
