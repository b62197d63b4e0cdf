using LianXin.Casework.Data;
using LianXin.Casework.Desk;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Unit;

/// <summary>One order in a unit's list.</summary>
internal sealed record OrderLine(Order Order, string Title);

/// <summary>我的派单: what was sent to the viewer's unit, and nothing else.</summary>
internal sealed class UnitDesk(IDbContextFactory<LianXinDb> databases, TextVault vault)
{
    public const int PageSize = 20;

    public async Task<int> CountOpen(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Orders.CountAsync(o => OrderStandings.Open.Contains(o.Standing), ct);
    }

    /// <summary>Open orders by deadline, then the answered ones, newest first.</summary>
    public async Task<(IReadOnlyList<OrderLine> Lines, int Total)> Page(bool open, int page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var orders = db.Orders.AsNoTracking().Where(o => OrderStandings.Open.Contains(o.Standing) == open);
        var shown = await (
            open
                ? orders.OrderBy(o => o.DueAt).ThenBy(o => o.Id)
                : orders.OrderByDescending(o => o.SentAt).ThenBy(o => o.Id)
        )
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(ct);
        var numbers = shown.Select(o => o.Case).ToArray();
        var cases = await db.Cases.AsNoTracking().Where(c => numbers.Contains(c.Number)).ToListAsync(ct);
        var texts = new Texts(await vault.Read(db, cases.Select(c => c.Title), ct));
        var titles = cases.ToDictionary(c => c.Number, c => texts[c.Title]!);
        return ([.. shown.Select(o => new OrderLine(o, titles[o.Case]))], await orders.CountAsync(ct));
    }
}
