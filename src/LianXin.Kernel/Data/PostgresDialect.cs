using System.Data;
using LianXin.Kernel.Search;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace LianXin.Kernel.Data;

public sealed class PostgresDialect : Dialect
{
    public override void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly("LianXin.Migrations.Postgres"));

    internal override void StoreInstants(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<Utc>();

    internal override object Stored(DateTimeOffset at) => at.ToUniversalTime();

    internal override SearchDialect Search { get; } = new PostgresSearch();

    internal override string SkipTaken => "FOR UPDATE SKIP LOCKED";

    internal override bool IsStaleWrite(DbUpdateException failed) =>
        failed.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
        && Races.Contains(violation.TableName);

    internal override Task<IDisposable?> WaitForTurn(CancellationToken ct) => Task.FromResult<IDisposable?>(null);

    internal override Task<IDbContextTransaction> Snapshot(LianXinDb db, CancellationToken ct) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    internal override Task<IAsyncDisposable> StandAlone(LianXinDb db, CancellationToken ct) =>
        PostgresStartLock.Take(db, ct);

    /// <summary>A server has backups of its own; see docs/operations.md.</summary>
    internal override Task BackUp(LianXinDb db, DateTimeOffset now, CancellationToken ct) => Task.CompletedTask;

    internal override Task LeaveNoTrace(LianXinDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync($"VACUUM {VaultTables.Subjects}, {VaultTables.Phones}", ct);

    private sealed class Utc()
        : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), stored => stored);
}
