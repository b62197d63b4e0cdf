namespace LianXin.Kernel.Access.Staff;

/// <summary>
/// 三员: system, security and audit administrator keep each other in check (domain.md §1.13.2 S3). The first administrator
/// holds all three powers and hands them on one by one, as others are appointed.
/// </summary>
/// <param name="inUse">Every account in use that holds one of the powers.</param>
/// <param name="oneMayHoldAll">The office is too small for three people and says so.</param>
internal sealed class Administration(IReadOnlyCollection<Account> inUse, bool oneMayHoldAll)
{
    /// <summary>Refused: nobody gains a power beside another, and no power is left without a holder.</summary>
    public void MustAllow(Account account, IReadOnlyCollection<string> roles)
    {
        if (!oneMayHoldAll && Gained(account, roles).Any() && roles.Count(Roles.IsAdministrator) > 1)
            throw new RefusedException(
                "access.powers-apart",
                "系统、安全、审计三员应由不同的人担任，请只选一项管理员角色。"
            );
        MustSpare(account, account.Roles.Except(roles));
    }

    /// <summary>Refused: the last holder of a power can neither leave nor lose it.</summary>
    public void MustSpare(Account account, IEnumerable<string> roles)
    {
        if (
            roles
                .Where(Roles.IsAdministrator)
                .Any(role => inUse.All(a => a.Id == account.Id || !a.Roles.Contains(role)))
        )
            throw new RefusedException("access.last-administrator", "每项管理员角色至少要有一人担任，请先授予别人。");
    }

    /// <summary>Who held a power beside others gives it up once somebody else has it.</summary>
    /// <returns>Each who gave up, and what.</returns>
    public IReadOnlyList<(Account From, string Role)> HandOn(Account to, IReadOnlyCollection<string> gained)
    {
        (Account From, string Role)[] handed = oneMayHoldAll
            ? []
            :
            [
                .. from role in gained
                from other in inUse
                where other.Id != to.Id && other.Roles.Contains(role)
                where other.Roles.Count(Roles.IsAdministrator) > 1
                select (other, role),
            ];
        foreach (var (from, role) in handed)
            from.HandOn(role);
        return handed;
    }

    public static IEnumerable<string> Gained(Account account, IReadOnlyCollection<string> roles) =>
        roles.Except(account.Roles).Where(Roles.IsAdministrator);
}
