using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Unit;

/// <summary>Orders past their time for signing in that nobody of the unit has opened: the office calls the unit.</summary>
internal sealed class UnreadOrders(IDbContextFactory<LianXinDb> databases, TimeProvider clock)
{
    public const int Shown = 50;

    public async Task<int> Count(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Late(db).CountAsync(ct);
    }

    /// <summary>Those that wait longest, first.</summary>
    public async Task<IReadOnlyList<Order>> Longest(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Late(db).OrderBy(o => o.SignInDueAt).ThenBy(o => o.Id).Take(Shown).ToListAsync(ct);
    }

    private IQueryable<Order> Late(LianXinDb db)
    {
        var now = clock.Now;
        return db
            .Orders.AsNoTracking()
            .Where(o => o.Standing == OrderStanding.Sent && o.SignInDueAt <= now && o.ReadAt == null);
    }
}
