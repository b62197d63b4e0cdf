using LianXin.Casework.Data;
using LianXin.Hall.Units;
using LianXin.Kernel.Access;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Delivery.Mail;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Unit;

/// <summary>The unit learns by mail that there is something for it, and is urged once where nobody looks.</summary>
public sealed class TellUnitTests : IAsyncLifetime
{
    private readonly Hall hall = new();

    public async ValueTask InitializeAsync()
    {
        await hall.InitializeAsync();
        var unit = HallForms.Unit(Cases.Lead);
        unit.Mail = "housing@town.example";
        await hall.In<SaveUnit, string>(units => units.Add(unit, Hall.WangFang, Now.Test));
    }

    [Fact]
    public async Task It_is_written_to_once_and_the_letter_says_nothing_of_the_case()
    {
        await Sent();
        await hall.Run<Dispatcher>();

        var letter = Assert.Single(await Letters());
        Assert.Equal("housing@town.example", letter.To);
        Assert.Contains("有一张新的派单，请登录查看并签收。", letter.Body);
        Assert.DoesNotContain("电梯", letter.Body + letter.Subject);
        Assert.DoesNotContain("李", letter.Body);
    }

    [Fact]
    public async Task An_order_that_nobody_opened_in_time_is_urged_once()
    {
        await Sent();
        await Pass(TimeSpan.FromDays(14));
        await Pass(TimeSpan.FromDays(14));

        Assert.Single(await Letters(), letter => letter.Subject == "派单还没有人看");
    }

    [Fact]
    public async Task An_order_that_was_opened_is_not_urged()
    {
        var number = await Sent();
        await hall.SignedInAs(Roles.Handler, Cases.Lead).GetStringAsync($"/unit/orders/{number}-1", Now.Test);

        await Pass(TimeSpan.FromDays(14));

        Assert.DoesNotContain(await Letters(), letter => letter.Subject == "派单还没有人看");
    }

    [Fact]
    public async Task It_learns_of_what_is_kept_to_named_persons_too()
    {
        await hall.Write(db => Task.FromResult(db.Add(Named()).Entity));
        await Sent(await hall.RegisterReportAgainst(Cases.CoHandler));

        Assert.Single(await Letters());
    }

    public ValueTask DisposeAsync() => hall.DisposeAsync();

    private static NamedPerson Named() =>
        new()
        {
            Office = "fz",
            Officer = Hall.WangFang.Id,
            NamedBy = Hall.WangFang.Id,
            At = Cases.Monday.At,
        };

    private async Task<string> Sent(string? number = null)
    {
        number ??= await hall.RegisterCase();
        await hall.BringToUnit(number);
        await hall.Run<Dispatcher>();
        return number;
    }

    private async Task Pass(TimeSpan time)
    {
        hall.Clock.Advance(time);
        await hall.Run<DueRunner>();
    }

    private Task<List<LetterRow>> Letters() => hall.Read(db => db.Set<LetterRow>().ToListAsync());
}
