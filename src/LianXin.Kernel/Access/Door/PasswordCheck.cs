using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access.Door;

/// <summary>How a typed password was found.</summary>
/// <param name="LockedFor">So long nobody is heard, whatever they type.</param>
public readonly record struct PasswordVerdict(bool IsRight, TimeSpan? LockedFor = null);

/// <summary>A password typed for somebody.</summary>
/// <param name="Whose">Nothing where no account has the name.</param>
/// <param name="By">The officer who is signed in already; empty at the door.</param>
public sealed record TypedPassword(Account? Whose, string Name, string Password, string By = "");

/// <summary>
/// The one place where a password is tried: wrong ones are counted, and after so many the door is locked for a while
/// (domain.md §1.13.2 S4). What happens when it is right happens in the same transaction.
/// </summary>
public sealed class PasswordCheck(
    Passwords passwords,
    Transactions transactions,
    IOptions<AccessOptions> options,
    TimeProvider clock
)
{
    internal Task<PasswordVerdict> Try(TypedPassword typed, Action<LianXinDb, Account> whenRight, CancellationToken ct)
    {
        var match = passwords.Match(typed.Whose, typed.Password);
        var rehashed = match == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(typed.Password) : null;
        return transactions.Commit(
            async db =>
            {
                var attempts = await db.HoldAttempts(Attempts.DoorOf(typed.Whose?.Id, typed.Name), ct);
                if (attempts.LockedFor(clock.Now) is { } rest)
                    return Refuse(db, typed, rest);
                var whose = match == PasswordVerificationResult.Failed ? null : await Still(db, typed.Whose!, ct);
                if (whose is null)
                    return Fail(db, typed, attempts);
                attempts.Clear();
                if (rehashed is not null)
                    whose.Rehash(rehashed);
                whenRight(db, whose);
                return new PasswordVerdict(IsRight: true);
            },
            ct
        );
    }

    /// <summary>The account, unless it was deactivated or got another password since the hash was read.</summary>
    private static async Task<Account?> Still(LianXinDb db, Account seen, CancellationToken ct)
    {
        var account = await db.Set<Account>().InUse().SingleOrDefaultAsync(account => account.Id == seen.Id, ct);
        return account?.PasswordHash == seen.PasswordHash ? account : null;
    }

    private PasswordVerdict Refuse(LianXinDb db, TypedPassword typed, TimeSpan rest)
    {
        db.Audit(AuditKind.RefusedWhileLocked, clock.Now, typed.By, typed.Whose?.Id ?? "");
        return new(IsRight: false, rest);
    }

    private PasswordVerdict Fail(LianXinDb db, TypedPassword typed, Attempts attempts)
    {
        var whom = typed.Whose?.Id ?? "";
        var locked = attempts.Fail(clock.Now, options.Value);
        db.Audit(AuditKind.WrongPassword, clock.Now, typed.By, whom);
        if (locked is not null)
            db.Audit(AuditKind.LockedOut, clock.Now, typed.By, whom);
        return new(IsRight: false, locked);
    }
}
