using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Contracts.Representatives;
using LianXin.Demo;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Demo;

/// <summary>A demo office, which fills itself when it starts.</summary>
public sealed class FilledHall : IAsyncLifetime
{
    private readonly ServiceCollection registered = [];

    public FilledHall() =>
        Hall = new()
        {
            Settings = new() { ["Demo"] = "true" },
            Also = services =>
            {
                foreach (var service in services)
                    ((ICollection<ServiceDescriptor>)registered).Add(service);
            },
        };

    internal Hall Hall { get; }

    public ValueTask InitializeAsync() => Hall.InitializeAsync();

    public ValueTask DisposeAsync() => Hall.DisposeAsync();

    internal Task<bool> FillAgain() => DemoOffice.Fill(registered, Hall.Clock.Now, _ => { });
}

/// <summary>What a first start shows.</summary>
public sealed class DemoOfficeTests(FilledHall demo) : IClassFixture<FilledHall>
{
    private readonly Hall hall = demo.Hall;

    [Fact]
    public async Task All_of_it_is_what_the_journal_says() => Assert.Empty(await hall.Verify());

    [Fact]
    public async Task Every_page_says_beside_the_name_that_it_is_a_demo() =>
        Assert.Contains("“两代表一委员”之家联络室（演示）", await hall.CreateClient().GetStringAsync("/", Now.Test));

    [Fact]
    public async Task The_cases_of_the_article_are_in_the_archive_on_days_of_their_own() =>
        Assert.Equal(
            new DateOnly(2023, 12, 6),
            (await Cases(CaseStep.Archive)).Where(c => c.RegisteredAt.Year < 2025).Min(c => c.RegisteredAt.OfficeDay)
        );

    [Fact]
    public async Task Twelve_cases_are_of_the_article() =>
        Assert.Equal(12, (await Cases(CaseStep.Archive)).Count(c => c.RegisteredAt.Year < 2025));

    [Theory]
    [InlineData(CaseStep.Register)]
    [InlineData(CaseStep.Accept)]
    [InlineData(CaseStep.Assess)]
    [InlineData(CaseStep.Coordinate)]
    [InlineData(CaseStep.Complete)]
    [InlineData(CaseStep.Evaluate)]
    public async Task Every_step_has_a_case_in_it(CaseStep step) => Assert.NotEmpty(await Cases(step));

    [Theory]
    [InlineData(OrderStanding.Sent)]
    [InlineData(OrderStanding.SignedIn)]
    [InlineData(OrderStanding.ReturnAsked)]
    [InlineData(OrderStanding.Replied)]
    public async Task Units_have_orders_to_work_on_of_every_standing(OrderStanding standing) =>
        Assert.Contains(await Orders(), order => order.Standing == standing);

    [Fact]
    public async Task An_order_waits_to_be_read_and_another_is_read_but_not_signed_in()
    {
        var sent = (await Orders()).FindAll(order => order.Standing == OrderStanding.Sent);

        Assert.Contains(sent, order => order.ReadAt is null);
        Assert.Contains(sent, order => order.ReadAt is not null);
    }

    [Fact]
    public async Task A_case_is_overdue() =>
        Assert.Contains(await Cases(CaseStep.Coordinate), @case => @case.DueAt < hall.Clock.Now);

    [Fact]
    public async Task Orders_of_the_article_were_signed_in_in_time() =>
        Assert.All(
            (await Orders()).FindAll(order => order.SentAt.Year < 2025),
            order => Assert.True(order.SignedInAt <= order.SignInDueAt, $"{order.Id} was signed in late.")
        );

    [Fact]
    public async Task Every_representative_is_in_office_under_an_identity() =>
        Assert.All(
            await hall.In<IRepresentatives, IReadOnlyList<RepresentativeCard>>(of => of.OnRecord(Now.Test)),
            card => Assert.NotEmpty(card.Identities)
        );

    [Fact]
    public async Task Nothing_happened_after_now() =>
        Assert.True(
            await hall.Read(db => db.Set<Case>().MaxAsync(c => c.RegisteredAt)) <= hall.Clock.Now,
            "A case was registered tomorrow."
        );

    [Fact]
    public async Task There_are_thirty_two_representatives() =>
        Assert.Equal(
            32,
            (
                await hall.In<IRepresentatives, IReadOnlyList<RepresentativeCard>>(of =>
                    of.InOffice(hall.Clock.Now.OfficeDay, Now.Test)
                )
            ).Count
        );

    [Fact]
    public async Task A_second_time_nothing_is_filled()
    {
        var before = await hall.Read(db => db.Set<Case>().CountAsync());

        Assert.False(await demo.FillAgain());
        Assert.Equal(before, await hall.Read(db => db.Set<Case>().CountAsync()));
    }

    private Task<List<Order>> Orders() => hall.Read(db => db.Set<Order>().AsNoTracking().ToListAsync());

    private Task<List<Case>> Cases(CaseStep step) =>
        hall.Read(db => db.Set<Case>().AsNoTracking().Where(c => c.Step == step).ToListAsync());
}
