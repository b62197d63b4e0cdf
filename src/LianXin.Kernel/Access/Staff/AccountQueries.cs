using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Staff;

internal static class AccountQueries
{
    public static async Task<Account> OnRecord(this IQueryable<Account> accounts, string id, CancellationToken ct) =>
        await accounts.SingleOrDefaultAsync(account => account.Id == id, ct)
        ?? throw new NotOnRecordException("没有这个账号。");

    public static Task<Account?> Named(this LianXinDb db, string signInName, CancellationToken ct)
    {
        var name = SignInNames.Normalize(signInName);
        return db.Set<Account>().SingleOrDefaultAsync(account => account.SignInName == name, ct);
    }

    public static IQueryable<Account> InUse(this IQueryable<Account> accounts) =>
        accounts.Where(account => account.Deactivated == null);

    /// <summary>Every account in use that holds one of the three powers.</summary>
    public static IQueryable<Account> Administrators(this LianXinDb db) =>
        db.Set<Account>()
            .InUse()
            .Where(account =>
                account.Roles.Contains(Roles.SystemAdministrator)
                || account.Roles.Contains(Roles.SecurityAdministrator)
                || account.Roles.Contains(Roles.AuditAdministrator)
            );
}
