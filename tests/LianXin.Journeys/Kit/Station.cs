using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Rooms;
using LianXin.Hall.Units;
using LianXin.Journeys;
using LianXin.Tests.TestKit;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Station))]

namespace LianXin.Journeys;

/// <summary>The real house behind a real server, furnished as an office on its first day, and one Chromium for everybody.</summary>
public sealed class Station : LianXin.Tests.Hall, IAsyncLifetime
{
    public const string Heating = "housing.heating";

    /// <summary>As Debian's packages bring it; without windows it needs half the time.</summary>
    private static readonly string[] Chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private int units;
    private IPlaywright driver = null!;
    private IBrowser chromium = null!;

    public Station() => UseKestrel(0);

    /// <summary>The one line of its dispatch catalogue.</summary>
    public long Entry { get; private set; }

    public Uri Address => ClientOptions.BaseAddress;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await Furnish();
        driver = await Playwright.CreateAsync();
        chromium = await driver.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.First(File.Exists), Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    /// <summary>A browser of somebody's own, which nobody has used before.</summary>
    /// <param name="kept">The cookies of an earlier visit.</param>
    internal async Task<Seat> Seat(Screen screen, bool script = true, string? kept = null)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = screen.Size,
                JavaScriptEnabled = script,
                StorageState = kept,
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                ExtraHTTPHeaders = [new(Addresses.Header, Addresses.Fresh())],
            }
        );
        context.SetDefaultTimeout(15_000);
        return new(await context.NewPageAsync(), Address);
    }

    /// <summary>A unit that nobody else sends anything to.</summary>
    internal async Task<UnitName> Unit()
    {
        var number = Interlocked.Increment(ref units);
        var unit = new UnitName($"heating-{number}", $"第{number}供热公司");
        await Open(unit);
        return unit;
    }

    private async Task Furnish()
    {
        foreach (var (code, kind) in Rooms)
            await In<SaveRoom, string>(rooms => rooms.Open(HallForms.Room(code, kind), WangFang, Now.Test));
        await Open(new(Cases.Lead, "住房和城乡建设局"));
        await Open(new(Cases.CoHandler, "供电公司"));
        Entry = await In<SaveEntry, long>(entries => entries.Add(HallForms.Entry(Heating, Cases.Lead), WangFang));
    }

    private static readonly (string Code, RoomKind Kind)[] Rooms =
    [
        ("liaison", RoomKind.Liaison),
        ("prompt-action", RoomKind.PromptAction),
        ("blocked-matter", RoomKind.BlockedMatter),
        ("policy-advice", RoomKind.PolicyAdvice),
    ];

    private Task<string> Open(UnitName unit)
    {
        var form = HallForms.Unit(unit.Code);
        form.Name = unit.Name;
        return In<SaveUnit, string>(units => units.Add(form, WangFang, Now.Test));
    }

    public override async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        driver.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>A unit under its code and as people call it.</summary>
internal sealed record UnitName(string Code, string Name);

/// <summary>Citizens hold a phone, officers sit at a desk.</summary>
internal sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Phone = new("390", 390, 844);
    public static readonly Screen Desk = new("1366", 1366, 768);

    public ViewportSize Size => new() { Width = Width, Height = Height };
}
