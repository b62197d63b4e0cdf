using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Hall.Data;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Limits;

/// <summary>规定时限: from a day on.</summary>
internal sealed class SetLimit(Upkeep upkeep)
{
    /// <returns>The edition of the new limit.</returns>
    public Task<string> Run(LimitItem item, LimitForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var book = new LimitBook(item, await db.Limits.Where(limit => limit.Item == item).ToListAsync(ct));
                var limit = book.Set(form, db.Viewer.Office, touch);
                db.Add(limit);
                return limit.Edition;
            },
            ct
        );
}
