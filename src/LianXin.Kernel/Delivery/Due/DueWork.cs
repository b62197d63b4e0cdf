using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>The timers of the house: rows, so that no restart forgets one. Part of the transaction they are called in.</summary>
public static class DueWork
{
    /// <summary>At most one per office, kind and key: once more moves it. A time that has passed means at once.</summary>
    public static Task Schedule<TWork>(LianXinDb db, string key, DateTimeOffset at, CancellationToken ct)
        where TWork : IDueWork
    {
        var (id, due) = (Guid.CreateVersion7(), db.Dialect.Stored(at));
        db.Errands.Add(Errand.DoDueWork);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO due_work ("Id", "Office", "Kind", "Key", "DueAt", "Attempts")
            VALUES ({id}, {db.Viewer.Office}, {TWork.Kind}, {key}, {due}, 0)
            ON CONFLICT ("Office", "Kind", "Key") DO UPDATE SET
                "DueAt" = excluded."DueAt", "Claim" = NULL, "HeldUntil" = NULL, "Attempts" = 0, "LastError" = NULL
            """,
            ct
        );
    }

    /// <summary>Nothing happens where nothing was scheduled.</summary>
    public static Task Cancel<TWork>(LianXinDb db, string key, CancellationToken ct)
        where TWork : IDueWork
    {
        var kind = TWork.Kind;
        return db.Set<DueWorkRow>()
            .Where(row => row.Office == db.Viewer.Office && row.Kind == kind && row.Key == key)
            .ExecuteDeleteAsync(ct);
    }
}
