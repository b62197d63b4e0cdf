using System.Text.RegularExpressions;
using LianXin.Casework.Citizens;
using LianXin.Contracts.Hall;
using LianXin.Hall.Rooms;
using LianXin.Hall.Units;

namespace LianXin.Tests.TestKit;

/// <summary>A hall of its own behind a real server, with its four rooms and a unit, that writes down all it logs.</summary>
public sealed partial class CitizenHall : Hall, IAsyncLifetime
{
    public CitizenHall() => UseKestrel(0);

    internal LogBook Log { get; } = new();

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        foreach (var kind in Enum.GetValues<RoomKind>())
            await In<SaveRoom, string>(rooms => rooms.Open(Room(kind), WangFang, Now.Test));
        foreach (var unit in new[] { "housing", "power" })
            await In<SaveUnit, string>(units => units.Add(Unit(unit), WangFang, Now.Test));
    }

    public static string CodeOf(RoomKind kind) => KebabCase().Replace($"{kind}", "-$1").ToLowerInvariant();

    /// <summary>A browser nobody has used before; it keeps its cookies and follows no redirect.</summary>
    public HttpClient Browser() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };

    /// <summary>The browser of Wang Fang, or of the officer of another number, signed in with this role.</summary>
    public HttpClient Browser(string role, string? id = null)
    {
        var browser = Browser();
        browser.DefaultRequestHeaders.Authorization = SignInByHeader.Header(
            WangFang with
            {
                Id = id ?? WangFang.Id,
            },
            "fz",
            role
        );
        return browser;
    }

    /// <summary>指定专人: these and nobody else.</summary>
    internal async Task Name(params string[] officers)
    {
        var form = await OpenForm.Open(Browser(LianXin.Kernel.Access.Roles.Leader), "/desk/named-persons");
        var answer = await form.Press([.. officers.Select(officer => ("Form.Officers", officer))]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }

    internal async Task<string> CodeOf(string number) => Get<QueryCodes>().Of(await Case(number));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Casework:FormsPerAddress", "1000000");
        builder.ConfigureLogging(logging => logging.AddProvider(Log).AddFilter<LogBook>(null, LogLevel.Trace));
    }

    private static RoomForm Room(RoomKind kind) =>
        new()
        {
            Code = CodeOf(kind),
            Kind = kind,
            Name = $"{kind}",
            Place = "一楼",
            Phone = "0474-3210000",
            Hours = "工作日",
            TakesIn = "都收",
        };

    private static UnitForm Unit(string code) =>
        new()
        {
            Code = code,
            Name = $"单位 {code}",
            Kind = UnitKind.Department,
            Duties = "办事",
        };

    [GeneratedRegex("(?<=.)([A-Z])")]
    private static partial Regex KebabCase();
}

[CollectionDefinition(nameof(CitizenHall))]
public sealed class CitizenHallTests : ICollectionFixture<CitizenHall>;
