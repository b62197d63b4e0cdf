using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access.Door;

/// <summary>What became of a sign-in.</summary>
/// <param name="MustChangePassword">Nothing else is open until then.</param>
/// <param name="LockedFor">So long nobody is heard under this name.</param>
public sealed record SignInOutcome(bool IsIn, bool MustChangePassword = false, TimeSpan? LockedFor = null);

/// <summary>登录. What was wrong, name or password, is not said.</summary>
public sealed class SignIn(
    UserManager<Account> accounts,
    PasswordCheck check,
    Sessions sessions,
    IOptions<AccessOptions> options,
    TimeProvider clock
)
{
    public async Task<SignInOutcome> Run(string name, string password, CancellationToken ct = default)
    {
        Account? entered = null;
        var typed = new TypedPassword(await accounts.FindByNameAsync(name), SignInNames.Normalize(name), password);
        var verdict = await check.Try(typed, (db, account) => Welcome(db, entered = account), ct);
        if (!verdict.IsRight)
            return new(IsIn: false, LockedFor: verdict.LockedFor);

        await sessions.Begin(entered!);
        return new(IsIn: true, entered!.MustChangePassword);
    }

    private void Welcome(LianXinDb db, Account account)
    {
        account.SignedIn(clock.Now, options.Value.PasswordDays);
        db.Audit(AuditKind.SignedIn, clock.Now, account.Id, account.Id);
    }
}
