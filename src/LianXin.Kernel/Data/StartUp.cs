using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>Brings the database to this program's schema, and the states to its law, before anybody is let in (decisions 20).</summary>
public sealed class StartUp(IDbContextFactory<LianXinDb> databases, Dialect dialect, Refold refold, TimeProvider clock)
{
    /// <exception cref="InvalidOperationException">A newer program has already changed the schema.</exception>
    public async Task Run(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var alone = await dialect.StandAlone(db, ct);
        var unknown = (await db.Database.GetAppliedMigrationsAsync(ct)).Except(db.Database.GetMigrations()).ToArray();
        if (unknown.Length > 0)
            throw new InvalidOperationException(
                $"数据库已由更新的版本升级过（{string.Join('、', unknown)}），请用那个版本或更新的版本启动。"
            );
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await dialect.BackUp(db, clock.Now, ct);
            await db.Database.MigrateAsync(ct);
        }
        await refold.Run(db, ct);
    }
}
