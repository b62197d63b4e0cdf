using LianXin.Kernel.Search;
using LianXin.Kernel.Time;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LianXin.Kernel.Data;

public sealed class SqliteDialect : Dialect
{
    private readonly WriteGate gate = new();

    public override void Use(DbContextOptionsBuilder options, string connection) =>
        options
            .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly("LianXin.Migrations.Sqlite"))
            .AddInterceptors(new SqlitePragmas());

    internal override void StoreInstants(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<Microseconds>();

    internal override object Stored(DateTimeOffset at) => at.ToUtcMicroseconds();

    internal override SearchDialect Search { get; } = new SqliteSearch();

    internal override string SkipTaken => ""; // only one writes at a time

    // A key violation is 1555 where the columns are the primary key, 2067 for any other unique index; the table is
    // named in the message only.
    internal override bool IsStaleWrite(DbUpdateException failed) =>
        failed.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } violation
        && Races.Any(table => violation.Message.Contains($"{table}.", StringComparison.Ordinal));

    internal override async Task<IDisposable?> WaitForTurn(CancellationToken ct) => await gate.Enter(ct);

    internal override async Task<IDbContextTransaction> Snapshot(LianXinDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true); // takes no write lock
        return (await db.Database.UseTransactionAsync(reading, ct))!;
    }

    internal override async Task<IAsyncDisposable> StandAlone(LianXinDb db, CancellationToken ct)
    {
        var alone = await SqliteFile.Of(db).Lock(ct);
        // Whoever was killed while migrating left EF's own lock behind, and EF would wait for it for ever.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, ct);
        return alone;
    }

    internal override Task BackUp(LianXinDb db, DateTimeOffset now, CancellationToken ct) =>
        SqliteFile.Of(db).BackUp(db, now, ct);

    // Deleted rows are overwritten in the file at once (secure_delete), but their last copy stays in the log until it
    // is emptied. A checkpoint waits for those who still read; where it waits in vain, the next one empties the log.
    internal override Task LeaveNoTrace(LianXinDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync(
            "PRAGMA busy_timeout=5000; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=0",
            ct
        );

    private sealed class Microseconds()
        : ValueConverter<DateTimeOffset, long>(
            at => at.ToUtcMicroseconds(),
            stored => Clock.FromUtcMicroseconds(stored)
        );
}
