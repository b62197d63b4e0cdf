using LianXin.Kernel.Access.Staff;
using Microsoft.AspNetCore.Identity;

namespace LianXin.Kernel.Access.Door;

/// <summary>Passwords and their hashes. Slow on purpose: never called while a transaction is open.</summary>
public sealed class Passwords(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new(
        "",
        "",
        new()
        {
            SignInName = "",
            FullName = "",
            Capacity = "",
        }
    );

    private readonly string nobodysHash = hasher.HashPassword(Nobody, OneTimePassword.Next());

    internal string Hash(string password) => hasher.HashPassword(Nobody, password);

    /// <summary>Takes as long for nobody as for somebody: the time of an answer does not say who has an account.</summary>
    internal PasswordVerificationResult Match(Account? whose, string typed)
    {
        var result = hasher.VerifyHashedPassword(Nobody, whose?.PasswordHash ?? nobodysHash, typed);
        return whose is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>Every rule the password would break as the account's next one.</summary>
    internal IReadOnlyList<string> Faults(Account whose, string wanted)
    {
        string[] faults = [.. PasswordRules.Faults(wanted, whose.SignInName, whose.FullName)];
        return faults.Length == 0 && WasUsed(whose, wanted) ? ["最近 5 次用过的密码不能再用。"] : faults;
    }

    private bool WasUsed(Account whose, string wanted) =>
        whose.Passwords.Any(hash =>
            hasher.VerifyHashedPassword(Nobody, hash, wanted) is not PasswordVerificationResult.Failed
        );
}
