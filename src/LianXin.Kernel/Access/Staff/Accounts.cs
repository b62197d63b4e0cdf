using LianXin.Contracts;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Door;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access.Staff;

/// <summary>Everything that changes an account of the viewer's office, each with its line in the audit.</summary>
public sealed class Accounts(
    Transactions transactions,
    Offices offices,
    Passwords passwords,
    IOptions<AccessOptions> options,
    TimeProvider clock
)
{
    /// <summary>Who acts where no officer does: the command at the machine, the demo that fills its office.</summary>
    public static Officer House { get; } = new("house", "系统", "");

    /// <summary>Makes an account without any role. Its password is one-time, unless a demo office chooses one.</summary>
    /// <param name="password">Refused outside a demo office: elsewhere nobody knows another's password.</param>
    /// <exception cref="RefusedException">access.name-taken, access.chosen-password</exception>
    public async Task<MadeAccount> Create(
        NewAccount asked,
        Officer by,
        string? password = null,
        CancellationToken ct = default
    )
    {
        var given = password ?? OneTimePassword.Next();
        var hash = passwords.Hash(given);
        return await transactions.Commit(
            async db =>
            {
                await db.HoldOffice(ct);
                if (password is not null && !(await offices.Of(db.Viewer.Office, ct)).Demo)
                    throw new RefusedException("access.chosen-password", "只有演示室才能指定别人的密码。");
                var account = await Make(db, asked, ct);
                account.SetPassword(hash, clock.Now, mustChange: password is null);
                db.Audit(AuditKind.Created, clock.Now, by.Id, account.Id);
                return new MadeAccount(account.Id, account.SignInName, given);
            },
            ct
        );
    }

    public Task Edit(string id, AccountDetails said, Officer by, CancellationToken ct = default) =>
        Change(
            id,
            (db, account) =>
            {
                account.Edit(said);
                db.Audit(AuditKind.Edited, clock.Now, by.Id, id, $"{account.FullName}，{account.Capacity}");
            },
            ct
        );

    /// <summary>Settles roles and unit. Whoever held one of the powers beside others hands it on.</summary>
    /// <exception cref="RefusedException">
    /// access.own-roles, access.powers-apart, access.last-administrator, access.unit-and-office, access.no-unit
    /// </exception>
    public Task Assign(string id, Assignment settled, Officer by, CancellationToken ct = default) =>
        Change(
            id,
            async (db, account) =>
            {
                if (id == by.Id)
                    throw new RefusedException("access.own-roles", "不能给自己授权，请由另一位安全管理员办理。");
                var administration = await Administration(db, ct);
                administration.MustAllow(account, settled.Roles);
                var gained = Staff.Administration.Gained(account, settled.Roles).ToArray();
                account.Assign(settled);
                db.Audit(AuditKind.Assigned, clock.Now, by.Id, id, Said(account));
                foreach (var (from, role) in administration.HandOn(account, gained))
                    db.Audit(AuditKind.HandedOn, clock.Now, by.Id, from.Id, Roles.NameOf(role));
            },
            ct
        );

    /// <exception cref="RefusedException">access.own-account, access.last-administrator, access.deactivated</exception>
    public Task Deactivate(string id, string reason, Officer by, CancellationToken ct = default) =>
        Change(
            id,
            async (db, account) =>
            {
                if (id == by.Id)
                    throw new RefusedException("access.own-account", "不能停用自己的账号，请由另一位管理员办理。");
                (await Administration(db, ct)).MustSpare(account, account.Roles);
                account.Deactivate(new(by.Id, clock.Now, reason));
                db.Audit(AuditKind.Deactivated, clock.Now, by.Id, id, reason);
            },
            ct
        );

    /// <exception cref="RefusedException">access.in-use</exception>
    public Task Reactivate(string id, string reason, Officer by, CancellationToken ct = default) =>
        Change(
            id,
            (db, account) =>
            {
                account.Reactivate();
                db.Audit(AuditKind.Reactivated, clock.Now, by.Id, id, reason);
            },
            ct
        );

    /// <summary>A one-time password for whoever forgot theirs; the lock of the door goes with the old one.</summary>
    public async Task<MadeAccount> ResetPassword(string id, Officer by, CancellationToken ct = default)
    {
        var given = OneTimePassword.Next();
        var hash = passwords.Hash(given);
        var account = await Change(
            id,
            async (db, account) =>
            {
                account.SetPassword(hash, clock.Now, mustChange: true);
                await db.ForgetAttempts(id, ct);
                db.Audit(AuditKind.PasswordReset, clock.Now, by.Id, id);
            },
            ct
        );
        return new(id, account.SignInName, given);
    }

    /// <summary>An officer's own new password, already found good.</summary>
    internal Task<Account> SetPassword(string id, string hash, CancellationToken ct) =>
        Change(
            id,
            (db, account) =>
            {
                account.SetPassword(hash, clock.Now, mustChange: false);
                db.Audit(AuditKind.PasswordChanged, clock.Now, id, id);
            },
            ct
        );

    /// <summary>
    /// For whoever holds the machine: an administrator with all three powers, new, or the one of that name let in again.
    /// </summary>
    /// <param name="again">Although there is an administrator already.</param>
    /// <exception cref="RefusedException">access.administrator-exists</exception>
    public async Task<MadeAccount> MakeAdministrator(NewAccount asked, bool again, CancellationToken ct = default)
    {
        var given = OneTimePassword.Next();
        var hash = passwords.Hash(given);
        return await transactions.Commit(
            async db =>
            {
                await db.HoldOffice(ct);
                if (!again && await db.Administrators().AnyAsync(ct))
                    throw new RefusedException(
                        "access.administrator-exists",
                        "已经有管理员了。确需再设一位，或者让管理员重新登录，请加 --again。"
                    );
                var account = await db.Named(asked.SignInName!, ct) ?? await Make(db, asked, ct);
                account.Appoint();
                account.SetPassword(hash, clock.Now, mustChange: true);
                await db.ForgetAttempts(account.Id, ct);
                db.Audit(AuditKind.Appointed, clock.Now, House.Id, account.Id);
                return new MadeAccount(account.Id, account.SignInName, given);
            },
            ct
        );
    }

    private static async Task<Account> Make(LianXinDb db, NewAccount asked, CancellationToken ct)
    {
        if (await db.Named(asked.SignInName!, ct) is not null)
            throw new RefusedException("access.name-taken", "这个登录名已经有人用了，请换一个。");
        var office = db.Viewer.Office;
        return db.Add(new Account(office, $"{await db.Draw(office, "account", ct):D4}", asked)).Entity;
    }

    private Task<Account> Change(string id, Func<LianXinDb, Account, Task> change, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                await db.HoldOffice(ct);
                var account = await db.Set<Account>().OnRecord(id, ct);
                await change(db, account);
                return account;
            },
            ct
        );

    private Task<Account> Change(string id, Action<LianXinDb, Account> change, CancellationToken ct) =>
        Change(
            id,
            (db, account) =>
            {
                change(db, account);
                return Task.CompletedTask;
            },
            ct
        );

    private async Task<Administration> Administration(LianXinDb db, CancellationToken ct) =>
        new(await db.Administrators().ToListAsync(ct), options.Value.OneAdministrator);

    private static string Said(Account account)
    {
        var roles = account.Roles.Length == 0 ? "无角色" : string.Join('、', account.Roles.Select(Roles.NameOf));
        return account.Unit.Length == 0 ? roles : $"{roles}；{account.Unit}";
    }
}
