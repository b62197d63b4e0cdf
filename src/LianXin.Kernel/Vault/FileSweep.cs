using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Clears away sealed bytes that nothing refers to: what a step that came to nothing left on disk.</summary>
public sealed class FileSweep(IDbContextFactory<LianXinDb> databases, DataFolder data, TimeProvider clock) : ISweep
{
    public static string Name => "vault.files";

    public static TimeSpan Every => TimeSpan.FromDays(1);

    private const int AtOnce = 500;

    /// <summary>Longer than any step takes: what is younger may still become durable.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    Task ISweep.Run(CancellationToken ct) => Run(ct);

    /// <returns>How many files went.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        if (!Directory.Exists(data.Files))
            return 0;
        await using var db = await databases.CreateDbContextAsync(ct);
        var (before, gone) = (clock.Now - Grace, 0);
        var old = Directory
            .EnumerateFiles(data.Files, "*", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime && RefOf(path) is not null);
        foreach (var some in old.Chunk(AtOnce))
        {
            var refs = some.Select(path => RefOf(path)!.Value).ToArray();
            var known = await db.Set<StoredFile>()
                .Unfiltered()
                .Where(file => refs.Contains(file.Ref))
                .Select(file => file.Ref)
                .ToListAsync(ct);
            foreach (var path in some.Where(path => !known.Contains(RefOf(path)!.Value)))
            {
                File.Delete(path);
                gone++;
            }
        }
        return gone;
    }

    /// <summary>Null for what the vault has not put there: that is left alone.</summary>
    private static Guid? RefOf(string path) =>
        Guid.TryParseExact(Path.GetFileName(path), "N", out var @ref) ? @ref : null;
}
