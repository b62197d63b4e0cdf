using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Destroys a person's key: the journal still proves itself, and says nothing about them any more.</summary>
public sealed class Erasure(Transactions transactions, Dialect dialect)
{
    public async Task Run(Guid subject, CancellationToken ct)
    {
        await transactions.Commit(
            db =>
                db.Set<VaultSubject>()
                    .Where(key => key.Office == db.Viewer.Office && key.Subject == subject)
                    .ExecuteDeleteAsync(ct),
            ct
        );
        await transactions.Afterwards(dialect.LeaveNoTrace, ct);
    }
}
