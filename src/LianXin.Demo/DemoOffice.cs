using LianXin.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Demo;

/// <summary>
/// The demo office (decisions 29): people, rooms, units, 32 representatives, the article's twelve cases and some that
/// are open, all brought about by the product's own steps under a clock of their own.
/// </summary>
public static class DemoOffice
{
    private const int StepsOfARoad = 12;

    /// <summary>Before the first case of the article, which was received on 2023-12-06.</summary>
    private static readonly DateOnly Opened = new(2023, 11, 20);

    /// <summary>The names to sign in by, with what each of them is.</summary>
    public static IEnumerable<(string SignInName, string Capacity)> SignIns =>
        Staff.Parts.Select(part => (part.SignInName, part.Capacity));

    public static string Password => Staff.Password;

    /// <summary>
    /// Fills an office that is not filled yet; one that was begun and interrupted is gone on with. A second time nothing
    /// happens.
    /// </summary>
    /// <param name="house">All that the house is registered with; its clock alone is replaced.</param>
    /// <returns>Whether there was anything to fill.</returns>
    public static async Task<bool> Fill(IServiceCollection house, DateTimeOffset now, Action<string> say)
    {
        var clock = new DemoClock();
        clock.StandAt(now);
        var services = new ServiceCollection();
        foreach (var registered in house)
            ((ICollection<ServiceDescriptor>)services).Add(registered);
        services.AddSingleton<TimeProvider>(clock);
        await using var provider = services.BuildServiceProvider();

        var demo = new DemoScope(provider, clock);
        var staff = new Staff(demo);
        if (await staff.IsWhole())
            return false;
        await Fill(demo, staff, now, say);
        return true;
    }

    private static async Task Fill(DemoScope demo, Staff staff, DateTimeOffset now, Action<string> say)
    {
        say("演示：人员");
        demo.Clock.StandAt(now); // or their passwords would have run out long ago
        await staff.Hire();
        demo.Clock.StandAt(Opened.At(new(9, 0)));
        say("演示：四室、单位、派单目录");
        await new Position(demo, staff).Open(Opened);
        say($"演示：{Delegation.Size} 名代表委员");
        await new Delegation(demo, staff).Enrol(Opened);
        foreach (var tale in Scenario.Article)
        {
            say($"演示：{tale.Day:yyyy-MM-dd} {tale.Title}");
            await new Walk(demo, staff, tale, Moments.From(tale.Day!.Value, tale.Hour, StepsOfARoad)).Run();
        }
        foreach (var tale in Scenario.Open.OrderByDescending(tale => tale.DaysAgo))
        {
            say($"演示：{tale.Title}");
            await new Walk(demo, staff, tale, Since(tale, now)).Run();
        }
        demo.Clock.StandAt(now);
        await staff.Finish();
    }

    private static Moments Since(Tale tale, DateTimeOffset now)
    {
        var start = now.OfficeDay.AddDays(-tale.DaysAgo).At(new(tale.Hour, 0));
        var latest = now.AddMinutes(-StepsOfARoad - 1);
        return new(start < latest ? start : latest, now, StepsOfARoad);
    }
}
