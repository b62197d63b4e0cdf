using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Unit;

/// <summary>单位已阅: the first opening is kept, so that an unread order can be urged.</summary>
internal sealed class ReadOrder(IDbContextFactory<LianXinDb> databases, Transactions transactions, TimeProvider clock)
{
    public async Task Run(string id, Officer by, CancellationToken ct = default)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
            if (!await db.Orders.AnyAsync(o => o.Id == id && o.ReadAt == null, ct))
                return; // read already, or not this unit's
        await transactions.Commit(
            async db =>
            {
                (await db.Orders.OnRecord(id, ct)).Read(new(by, clock.Now));
                return id;
            },
            ct
        );
    }
}
