using LianXin.Casework.Data;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Desk;

/// <summary>What staff see of a case. Once the citizen is erased there are no words, and the rest still stands.</summary>
internal sealed record OpenedCase(string Number, CaseStep Step, string? Words, int Version);

internal sealed class CaseFile(IDbContextFactory<LianXinDb> databases, TextVault vault)
{
    public async Task<OpenedCase> Open(string number, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().OnRecord(number, ct);
        return new(@case.Number, @case.Step, await vault.Read(db, @case.Words!, ct), @case.Version);
    }
}
