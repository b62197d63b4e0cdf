using LianXin.Casework.Desk;
using LianXin.Casework.Steps.Register;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace LianXin.Tests.Casework.Desk;

/// <summary>Whatever the ledger is asked for stands in its address, and its table holds that and nothing else.</summary>
public sealed class LedgerFilterTests(FilledLedger ledger) : IClassFixture<FilledLedger>
{
    [Theory]
    [InlineData("step=Register", "phoned,late")]
    [InlineData("step=Coordinate", "at the unit,slow")]
    [InlineData("room=prompt-action", "phoned")]
    [InlineData("room=liaison", "late,at the unit,judged,slow,bad")]
    [InlineData("channel=Phone", "phoned")]
    [InlineData("unit=housing", "at the unit,judged,slow,bad")]
    [InlineData("subject=housing", "at the unit,judged,slow,bad")]
    [InlineData("subject=housing.heating", "at the unit,judged,slow,bad")]
    [InlineData("subject=hous", "")]
    [InlineData("state=Overdue", "late,slow,bad")]
    [InlineData("state=Running", "phoned,at the unit")]
    [InlineData("state=Ended", "judged")]
    [InlineData("awaits=Acceptance", "phoned,late")]
    [InlineData("awaits=Unit", "at the unit,slow")]
    [InlineData("awaits=LateUnit", "slow")]
    [InlineData("awaits=Redo", "bad")]
    [InlineData("awaits=Filing", "judged,bad")]
    [InlineData("from=2026-10-01", "phoned,at the unit,judged")]
    [InlineData("to=2026-09-30", "late,slow,bad")]
    [InlineData("step=Register&channel=Counter", "late")]
    [InlineData("step=Coordinate&state=Overdue", "slow")]
    [InlineData("", "phoned,late,at the unit,judged,slow,bad")]
    public async Task A_filter_shows_what_it_names_and_nothing_else(string asked, string expected)
    {
        var page = await ledger.Clerk.GetStringAsync($"/desk/ledger?{asked}", Now.Test);

        Assert.Equal(
            expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(),
            ledger.Cases.Where(one => page.Contains(one.Value)).Select(one => one.Key).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Every_column_sorts_both_ways(string column)
    {
        var up = await Order($"sort={column}");
        var down = await Order($"sort={column}&order=desc");

        Assert.Equal(ledger.Cases.Count, up.Length);
        Assert.Equal(up.Reverse(), down);
    }

    [Theory]
    [InlineData("Registered", "late", "slow", "bad", "phoned", "at the unit", "judged")]
    [InlineData("Step", "late", "phoned", "slow", "at the unit", "bad", "judged")]
    [InlineData("Due", "late", "bad", "slow", "phoned", "at the unit", "judged")]
    [InlineData("Channel", "late", "bad", "slow", "at the unit", "judged", "phoned")]
    public async Task What_is_sorted_stands_in_its_order(string column, params string[] expected) =>
        Assert.Equal(expected, await Order($"sort={column}"));

    [Fact]
    public async Task The_table_to_take_away_holds_the_same_and_is_on_record()
    {
        var file = await ledger.Lead.GetStreamAsync("/desk/ledger.xlsx?step=Coordinate&state=Running", Now.Test);

        var row = Assert.Single((await MiniExcelOf(file)).Cast<IDictionary<string, object>>());
        Assert.Equal(
            (ledger.Cases["at the unit"], "电梯停运两周", "协调办理", "单位housing"),
            (row["编号"], row["标题"], row["环节"], row["主办单位"])
        );
        Assert.True(
            await ledger.Hall.Read(db =>
                db.Set<AuditEntry>().AnyAsync(line => line.Kind == AuditKind.Exported && line.Detail == "1 件")
            )
        );
    }

    [Fact]
    public async Task What_has_no_title_yet_leaves_the_house_without_its_words()
    {
        var file = await ledger.Lead.GetStreamAsync("/desk/ledger.xlsx?channel=Phone", Now.Test);

        var row = Assert.Single((await MiniExcelOf(file)).Cast<IDictionary<string, object>>());
        Assert.Equal("（还没有标题）", row["标题"]);
        Assert.DoesNotContain(row.Values, value => $"{value}".Contains("李建国") || $"{value}".Contains("138"));
    }

    public static TheoryData<string> Columns => [.. Enum.GetNames<LedgerColumn>()];

    private async Task<string[]> Order(string asked)
    {
        var page = await ledger.Clerk.GetStringAsync($"/desk/ledger?{asked}", Now.Test);
        return
        [
            .. from one in ledger.Cases
            let place = page.IndexOf($"/desk/cases/{one.Value}\"", StringComparison.Ordinal)
            where place >= 0
            orderby place
            select one.Key,
        ];
    }

    private static async Task<IEnumerable<dynamic>> MiniExcelOf(Stream file)
    {
        var whole = new MemoryStream();
        await file.CopyToAsync(whole, Now.Test);
        whole.Position = 0;
        return whole.Query(useHeaderRow: true).ToList();
    }
}

/// <summary>Six cases, each unlike the others, of which three are a month old.</summary>
public sealed class FilledLedger : IAsyncLifetime
{
    internal FilledHall Hall { get; } = new();
    internal Dictionary<string, string> Cases { get; } = [];
    internal HttpClient Lead => Hall.SignedInAs(Roles.LeadClerk);
    internal HttpClient Clerk => Hall.SignedInAs(Roles.Clerk);

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await ((IAsyncLifetime)Hall).InitializeAsync();
        Cases["late"] = await Hall.RegisterCase();
        Cases["slow"] = await Hall.Coordinated();
        Cases["bad"] = await Hall.Judged(LianXin.Casework.Solved.No);
        Hall.Clock.Advance(TimeSpan.FromDays(35));
        Cases["phoned"] = await Hall.In<RegisterCase, string>(register =>
            register.Run(
                Road.Told() with
                {
                    Room = "prompt-action",
                    Channel = LianXin.Casework.Channel.Phone,
                },
                TestKit.Cases.Clerk,
                Now.Test
            )
        );
        Cases["at the unit"] = await Hall.Coordinated();
        Cases["judged"] = await Hall.Judged(LianXin.Casework.Solved.Yes);
    }

    ValueTask IAsyncDisposable.DisposeAsync() => Hall.DisposeAsync();
}
