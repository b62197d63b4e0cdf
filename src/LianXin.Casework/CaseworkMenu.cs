using LianXin.Casework.Desk;
using LianXin.Casework.Unit;
using LianXin.Ui;
using LianXin.Ui.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Casework;

/// <summary>Where casework stands in the desk's menu, and what waits behind each line.</summary>
internal static class CaseworkMenu
{
    public static void AddCaseworkMenu(this IServiceCollection services)
    {
        services.AddSingleton(
            new MenuItem("我的待办", Glyph.Bell, "/desk", CaseworkPolicies.Read, 10)
            {
                Count = Waiting(counts => counts.Mine),
            }
        );
        services.AddDrawer(Awaited.Acceptance, Glyph.Plus, 30, counts => counts.ToAccept);
        services.AddDrawer(Awaited.Review, Glyph.Check, 40, counts => counts.ToReview);
        services.AddDrawer(Awaited.Judgement, Glyph.FaceEven, 50, counts => counts.ToEvaluate);
        services.AddDrawer(Awaited.Filing, Glyph.Archive, 55, counts => counts.ToFile);
        services.AddSingleton(
            new MenuItem("单位还没看", Glyph.Bell, "/desk/orders/unread", CaseworkPolicies.Coordinate, 60)
            {
                Count = (house, ct) => house.GetRequiredService<UnreadOrders>().Count(ct),
                IsLate = true,
            }
        );
        services.AddDeskLines();
    }

    /// <summary>Lines that count nothing of the office's work, and those of units.</summary>
    private static void AddDeskLines(this IServiceCollection services)
    {
        services.AddSingleton(new MenuItem("工作台账", Glyph.List, "/desk/ledger", CaseworkPolicies.Read, 20));
        services.AddSingleton(
            new MenuItem("指定专人", Glyph.Check, "/desk/named-persons", CaseworkPolicies.NamePersons, 230)
        );
        services.AddSingleton(
            new MenuItem("我的派单", Glyph.Document, "/unit/orders", CaseworkPolicies.ReadOrders, 10)
            {
                Count = (house, ct) => house.GetRequiredService<UnitDesk>().CountOpen(ct),
            }
        );
        services.AddSingleton(new DeskAction("登记新事项", Glyph.Plus, "/desk/register", CaseworkPolicies.Register));
        services.AddSingleton(new DeskSearch("/desk/ledger", "搜编号、标题、摘要", CaseworkPolicies.Read));
    }

    /// <summary>The ledger of what waits for one thing, for whoever ends the waiting.</summary>
    private static void AddDrawer(
        this IServiceCollection services,
        Awaited what,
        Glyph glyph,
        int place,
        Func<WorkCounts, int> of
    ) =>
        services.AddSingleton(
            new MenuItem(what.Name, glyph, $"/desk/ledger?awaits={what}", what.Policy!, place) { Count = Waiting(of) }
        );

    private static Func<IServiceProvider, CancellationToken, Task<int>> Waiting(Func<WorkCounts, int> of) =>
        async (house, ct) => of(await house.GetRequiredService<MyWork>().Count(ct));
}
