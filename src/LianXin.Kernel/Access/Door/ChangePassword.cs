using LianXin.Contracts;
using LianXin.Kernel.Access.Staff;
using Microsoft.AspNetCore.Identity;

namespace LianXin.Kernel.Access.Door;

/// <summary>What became of a change of password; done when the present one was right and the new one has no fault.</summary>
public sealed record PasswordChange(PasswordVerdict Present, IReadOnlyList<string> Faults)
{
    public bool IsDone => Present.IsRight && Faults.Count == 0;
}

/// <summary>修改密码, one's own. Every other session of the officer ends, this one goes on.</summary>
public sealed class ChangePassword(
    UserManager<Account> found,
    PasswordCheck check,
    Passwords passwords,
    Accounts accounts,
    Sessions sessions
)
{
    public async Task<PasswordChange> Run(Officer by, string present, string wanted, CancellationToken ct = default)
    {
        var account = await found.FindByIdAsync(by.Id) ?? throw new NotOnRecordException("没有这个账号。");
        var typed = new TypedPassword(account, account.SignInName, present, by.Id);
        var verdict = await check.Try(typed, (_, _) => { }, ct);
        if (!verdict.IsRight)
            return new(verdict, []);

        var faults = passwords.Faults(account, wanted);
        if (faults.Count == 0)
            await sessions.Begin(await accounts.SetPassword(by.Id, passwords.Hash(wanted), ct));
        return new(verdict, faults);
    }
}
