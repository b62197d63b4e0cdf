using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Staff;

/// <summary>An account as a list shows it.</summary>
public sealed record AccountRow(
    string Id,
    string SignInName,
    string FullName,
    string Capacity,
    string Unit,
    string[] Roles,
    DateTimeOffset? LastSignInAt,
    bool IsInUse
);

/// <summary>All there is to say of an account but its passwords.</summary>
/// <param name="Stamp">Another one after every change: what a form that shows the account sends back.</param>
public sealed record OpenedAccount(
    AccountRow Row,
    string Phone,
    DateTimeOffset PasswordSetAt,
    bool MustChangePassword,
    Deactivation? Deactivated,
    string Stamp
);

/// <summary>The accounts of the viewer's office, to be looked at.</summary>
public sealed class AccountList(IDbContextFactory<LianXinDb> databases)
{
    public const int PageSize = 20;

    /// <param name="words">Part of a name, of a unit's code, or a number; nothing for all.</param>
    /// <param name="inUse">Nothing for both.</param>
    public async Task<Page<AccountRow>> Find(string? words, bool? inUse, int page, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = db.Set<Account>().AsQueryable();
        if (words?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } part)
        {
            var name = SignInNames.Normalize(part);
            found = found.Where(account =>
                account.FullName.Contains(part)
                || account.SignInName.Contains(name)
                || account.Unit.Contains(part)
                || account.Id == part
            );
        }
        if (inUse is { } wanted)
            found = found.Where(account => (account.Deactivated == null) == wanted);
        return await Rows(found.OrderBy(account => account.Id)).ToPage(page, PageSize, ct);
    }

    /// <exception cref="NotOnRecordException"/>
    public async Task<OpenedAccount> Open(string id, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var account = await db.Set<Account>().AsNoTracking().OnRecord(id, ct);
        return new(
            Row(account),
            account.Phone,
            account.PasswordSetAt,
            account.MustChangePassword,
            account.Deactivated,
            account.Stamp
        );
    }

    public async Task<bool> IsTaken(string signInName, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Named(signInName, ct) is not null;
    }

    private static IQueryable<AccountRow> Rows(IQueryable<Account> accounts) =>
        accounts.Select(account => new AccountRow(
            account.Id,
            account.SignInName,
            account.FullName,
            account.Capacity,
            account.Unit,
            account.Roles,
            account.LastSignInAt,
            account.Deactivated == null
        ));

    private static AccountRow Row(Account account) =>
        new(
            account.Id,
            account.SignInName,
            account.FullName,
            account.Capacity,
            account.Unit,
            account.Roles,
            account.LastSignInAt,
            account.Deactivated is null
        );
}
