using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LianXin.Kernel.Data;

/// <summary>A lock of the session: it goes with the connection, however the process ends.</summary>
internal sealed class PostgresStartLock(LianXinDb db) : IAsyncDisposable
{
    /// <summary>"lianxin" in ASCII.</summary>
    private const long Key = 0x6c69616e78696e;

    public static async Task<IAsyncDisposable> Take(LianXinDb db, CancellationToken ct)
    {
        var server = db.GetService<IRelationalDatabaseCreator>();
        if (!await server.ExistsAsync(ct))
            await server.CreateAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", ct);
        return new PostgresStartLock(db);
    }

    public async ValueTask DisposeAsync()
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})");
        await db.Database.CloseConnectionAsync();
    }
}
