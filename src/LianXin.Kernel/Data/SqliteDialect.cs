using LianXin.Kernel.Journal;
using LianXin.Kernel.Search;
using LianXin.Kernel.Time;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        && violation.Message.Contains($"{JournalMapping.Table}.", StringComparison.Ordinal);

    internal override async Task<IDisposable?> WaitForTurn(CancellationToken ct) => await gate.Enter(ct);

    internal override Task LeaveNoTrace(LianXinDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);

    private sealed class Microseconds()
        : ValueConverter<DateTimeOffset, long>(
            at => at.ToUtcMicroseconds(),
            stored => Clock.FromUtcMicroseconds(stored)
        );
}
