using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>The database as a file among others.</summary>
internal sealed class SqliteFile(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static SqliteFile Of(LianXinDb db) =>
        new(Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource));

    /// <summary>Held by the operating system: it goes with the process, however that ends.</summary>
    /// <exception cref="IOException">Somebody else has been starting for two minutes.</exception>
    public async Task<IAsyncDisposable> Lock(CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (waited < Patience && File.Exists($"{path}.lock"))
            {
                await Task.Delay(Pause, ct);
            }
        }
    }

    /// <summary>Beside the file, under the time of day. What was erased is not in it: only live rows are copied.</summary>
    public async Task BackUp(LianXinDb db, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master").SingleAsync(ct) == 0)
            return;
        var copy = $"{path}.{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.bak";
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
    }
}
