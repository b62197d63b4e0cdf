using LianXin.Kernel.Data;

namespace LianXin.Kernel.Access.Staff;

/// <summary>
/// An officer's key to the house: who they are, what they may, whether it still turns. Accounts are deactivated, never
/// deleted, for what was done under them stays on record. All law, no I/O.
/// </summary>
public sealed class Account : IOfOffice
{
    /// <summary>So many passwords back, none may come again (domain.md §1.13.2 S4).</summary>
    public const int Remembered = 5;

    internal Account(string office, string id, NewAccount asked)
    {
        (Office, Id) = (office, id);
        SignInName = SignInNames.Normalize(asked.SignInName!);
        (FullName, Capacity, Phone) = (asked.FullName!, asked.Capacity!, asked.Phone ?? "");
        Unit = asked.Unit ?? "";
    }

    private Account() { } // EF

    public string Office { get; private init; } = "";

    /// <summary>Number in the office, under which the officer stands in the journal for ever.</summary>
    public string Id { get; private init; } = "";

    public string SignInName { get; private init; } = "";
    public string FullName { get; private set; } = "";

    /// <summary>职务: in what capacity the officer acts.</summary>
    public string Capacity { get; private set; } = "";

    /// <summary>Code of the unit; empty for whoever works for the office itself.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Of the desk, not of the person.</summary>
    public string Phone { get; private set; } = "";

    public string[] Roles { get; private set; } = [];

    /// <summary>Hashes, the present one first.</summary>
    public string[] Passwords { get; private set; } = [];

    public DateTimeOffset PasswordSetAt { get; private set; }
    public bool MustChangePassword { get; private set; }

    /// <summary>Another one after every change: a session that was given the old one is over.</summary>
    public string Stamp { get; private set; } = "";

    public DateTimeOffset? LastSignInAt { get; private set; }
    public Deactivation? Deactivated { get; private set; }

    public string PasswordHash => Passwords[0];

    internal void Edit(AccountDetails said)
    {
        MustBeAsSeen(said.Seen);
        (FullName, Capacity, Phone) = (said.FullName!, said.Capacity!, said.Phone ?? "");
        EndSessions();
    }

    /// <summary>Refused: roles of a unit beside roles of the office, for the one must not see what the other does.</summary>
    internal void Assign(Assignment settled)
    {
        var (roles, unit) = (settled.Roles, settled.Unit?.Trim() ?? "");
        MustBeAsSeen(settled.Seen);
        MustBeInUse();
        if (roles.Except(Access.Roles.All).Any())
            throw new RefusedException("access.unknown-role", "没有这个角色，请从列表里选。");
        if (roles.Any(Access.Roles.IsOfUnit) && roles.Any(Access.Roles.IsOfOffice))
            throw new RefusedException(
                "access.unit-and-office",
                "单位的角色和联络室的角色不能给同一个账号，请分开建账号。"
            );
        if (roles.Any(Access.Roles.IsOfUnit) && unit.Length == 0)
            throw new RefusedException("access.no-unit", "授予承办人或单位负责人，要写明是哪个单位。");

        (Roles, Unit) = ([.. roles.Distinct().Order(StringComparer.Ordinal)], unit);
        EndSessions();
    }

    /// <summary>Somebody else has taken over this power.</summary>
    internal void HandOn(string role)
    {
        Roles = [.. Roles.Where(held => held != role)];
        EndSessions();
    }

    /// <summary>Appointed at the machine itself: in use, and with all three powers.</summary>
    internal void Appoint()
    {
        Deactivated = null;
        Roles = [.. Roles.Union(Access.Roles.Administrators)];
        EndSessions();
    }

    internal void SetPassword(string hash, DateTimeOffset at, bool mustChange)
    {
        MustBeInUse();
        Passwords = [hash, .. Passwords.Take(Remembered - 1)];
        (PasswordSetAt, MustChangePassword) = (at, mustChange);
        EndSessions();
    }

    /// <summary>The same password, hashed as is usual by now.</summary>
    internal void Rehash(string hash) => Passwords = [hash, .. Passwords.Skip(1)];

    internal void SignedIn(DateTimeOffset at, int passwordDays)
    {
        LastSignInAt = at;
        MustChangePassword |= passwordDays > 0 && at - PasswordSetAt > TimeSpan.FromDays(passwordDays);
    }

    internal void Deactivate(Deactivation deactivation)
    {
        MustBeInUse();
        Deactivated = deactivation;
        EndSessions();
    }

    internal void Reactivate()
    {
        if (Deactivated is null)
            throw new RefusedException("access.in-use", "这个账号正在使用，不用启用。");
        Deactivated = null;
        EndSessions();
    }

    private void MustBeAsSeen(string? stamp)
    {
        if (stamp is not null && stamp != Stamp)
            throw RefusedException.Stale();
    }

    private void MustBeInUse()
    {
        if (Deactivated is not null)
            throw new RefusedException("access.deactivated", "这个账号已经停用，请先启用。");
    }

    private void EndSessions() => Stamp = Guid.NewGuid().ToString("N");
}
