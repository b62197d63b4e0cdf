using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Door;

/// <summary>A part that can be played in a demo office.</summary>
public sealed record DemoPart(string Id, string FullName, string Capacity, string[] Roles);

/// <summary>
/// In a demo office whoever sits at the machine steps into any part without a password (decisions 28). That the visitor
/// does sit there is for the host to say; everywhere else there is no such door.
/// </summary>
public sealed class DemoDoor(
    IDbContextFactory<LianXinDb> databases,
    Transactions transactions,
    Sessions sessions,
    TimeProvider clock
)
{
    /// <summary>None unless the office is a demo.</summary>
    public async Task<IReadOnlyList<DemoPart>> Parts(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await IsDemo(db, ct))
            return [];
        return await db.Set<Account>()
            .InUse()
            .OrderBy(account => account.Id)
            .Select(account => new DemoPart(account.Id, account.FullName, account.Capacity, account.Roles))
            .ToListAsync(ct);
    }

    /// <returns>Whether there was such a part to step into.</returns>
    public async Task<bool> Enter(string part, CancellationToken ct = default)
    {
        var account = await transactions.Commit(db => Welcome(db, part, ct), ct);
        if (account is not null)
            await sessions.Begin(account);
        return account is not null;
    }

    private async Task<Account?> Welcome(LianXinDb db, string part, CancellationToken ct)
    {
        if (!await IsDemo(db, ct))
            return null;
        var account = await db.Set<Account>().InUse().SingleOrDefaultAsync(account => account.Id == part, ct);
        account?.SignedIn(clock.Now, passwordDays: 0);
        if (account is not null)
            db.Audit(AuditKind.SignedIn, clock.Now, part, part, "演示，免密码");
        return account;
    }

    private static Task<bool> IsDemo(LianXinDb db, CancellationToken ct) =>
        db.Set<OfficeCard>().AnyAsync(office => office.Code == db.Viewer.Office && office.Demo, ct);
}
