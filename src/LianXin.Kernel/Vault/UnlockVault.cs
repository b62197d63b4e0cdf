using System.Security.Cryptography;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>A new house gets its key, and a key that does not open what is there opens nothing else either.</summary>
public sealed class UnlockVault(IDbContextFactory<LianXinDb> databases, KeyFile file)
{
    /// <summary>At start-up, once the database is there.</summary>
    /// <exception cref="InvalidOperationException">The key is missing, unfit, or another than the data was sealed under.</exception>
    public async Task Run(CancellationToken ct)
    {
        if (await Somebody(ct) is null)
            file.MakeUnlessThere();
        await Check(ct);
    }

    /// <summary>The same without making a key.</summary>
    /// <exception cref="InvalidOperationException">The key is missing, unfit, or another than the data was sealed under.</exception>
    public async Task Check(CancellationToken ct)
    {
        var (master, somebody) = (file.Read(), await Somebody(ct));
        try
        {
            somebody?.Key(master);
        }
        catch (CryptographicException)
        {
            throw new InvalidOperationException($"主密钥与数据不符，请换回封存这些数据的那一把：{file.Path}");
        }
    }

    private async Task<VaultSubject?> Somebody(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<VaultSubject>()
            .Unfiltered()
            .OrderBy(subject => subject.Office)
            .ThenBy(subject => subject.Subject)
            .FirstOrDefaultAsync(ct);
    }
}
