using System.Security.Cryptography;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>At start-up: a new house gets its key, and a key that does not open what is there opens nothing else either.</summary>
public sealed class UnlockVault(IDbContextFactory<LianXinDb> databases, KeyFile file)
{
    /// <exception cref="InvalidOperationException">The key is missing or another than the data was sealed under.</exception>
    public async Task Run(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var someone = await db.Set<VaultSubject>()
            .Unfiltered()
            .OrderBy(s => s.Office)
            .ThenBy(s => s.Subject)
            .FirstOrDefaultAsync(ct);
        if (someone is null)
            file.MakeUnlessThere();
        var master = file.Read();
        try
        {
            someone?.Key(master);
        }
        catch (CryptographicException)
        {
            throw new InvalidOperationException($"主密钥与数据不符，请换回封存这些数据的那一把：{file.Path}");
        }
    }
}
