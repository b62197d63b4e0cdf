using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>Takes due rows in batches: no two processes hold the same one, and what a dead one held comes back.</summary>
internal sealed class Claims(Background house, Dialect dialect, TimeProvider clock)
{
    /// <summary>
    /// Works on what is due, the longest due first, and begins nothing in the second half of the lease: whatever is
    /// begun has that long before anybody else may take it. What was not begun is given back.
    /// </summary>
    /// <returns>True when anything was due.</returns>
    public async Task<bool> Work<T>(int most, TimeSpan lease, Func<T, Task> work, CancellationToken ct)
        where T : DueRow
    {
        var left = new Queue<T>(await Take<T>(most, lease, ct));
        var (any, begins) = (left.Count > 0, clock.Now + lease / 2);
        try
        {
            while (left.TryPeek(out var row) && clock.Now < begins && !ct.IsCancellationRequested)
            {
                await work(row);
                left.Dequeue();
            }
        }
        finally
        {
            if (left.Count > 0)
                await GiveBack([.. left]);
        }
        return any;
    }

    /// <summary>The row, as long as it is still ours.</summary>
    public static IQueryable<T> Ours<T>(LianXinDb db, T row)
        where T : DueRow => db.Set<T>().Where(r => r.Id == row.Id && r.Claim == row.Claim);

    private async Task<IReadOnlyList<T>> Take<T>(int most, TimeSpan lease, CancellationToken ct)
        where T : DueRow
    {
        var now = clock.Now;
        var anyDue = await house.Read(
            db => db.Set<T>().AnyAsync(row => row.DueAt <= now && (row.HeldUntil == null || row.HeldUntil <= now), ct),
            ct
        );
        return anyDue ? await house.Commit(db => Take<T>(db, most, now, lease, ct), ct) : [];
    }

    private Task<int> GiveBack<T>(T[] rows)
        where T : DueRow
    {
        var (ids, claim) = (rows.Select(row => row.Id).ToArray(), rows[0].Claim);
        return house.Commit(
            db =>
                db.Set<T>()
                    .Where(row => ids.Contains(row.Id) && row.Claim == claim)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.HeldUntil, (DateTimeOffset?)null)),
            CancellationToken.None // the house is closing: this is the last that is said
        );
    }

    private async Task<List<T>> Take<T>(
        LianXinDb db,
        int most,
        DateTimeOffset now,
        TimeSpan lease,
        CancellationToken ct
    )
        where T : DueRow
    {
        var due = db.Set<T>().FromSqlRaw(Due<T>(db), dialect.Stored(now), most);
        // Ordered here and not in the text: a statement that is not composed is read in the table's order of columns.
        var rows = await due.OrderBy(row => row.DueAt).ToListAsync(ct);
        var claim = Guid.NewGuid();
        foreach (var row in rows)
            (row.Claim, row.HeldUntil) = (claim, now + lease);
        return rows;
    }

    private string Due<T>(LianXinDb db) =>
        $$"""
            SELECT * FROM {{db.Model.FindEntityType(typeof(T))!.GetTableName()}}
            WHERE "DueAt" <= {0} AND ("HeldUntil" IS NULL OR "HeldUntil" <= {0})
            ORDER BY "DueAt" LIMIT {1} {{dialect.SkipTaken}}
            """;
}
