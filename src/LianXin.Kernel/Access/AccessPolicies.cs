namespace LianXin.Kernel.Access;

/// <summary>Who may do what with accounts. One makes them, one grants, one reads what both did.</summary>
public static class AccessPolicies
{
    public const string OwnAccount = "access.own-account";
    public const string Read = "access.read";
    public const string Create = "access.create";
    public const string Edit = "access.edit";
    public const string Deactivate = "access.deactivate";
    public const string ResetPassword = "access.reset-password";
    public const string Assign = "access.assign";
    public const string Audit = "access.audit";

    internal static Grant[] Grants { get; } =
    [
        Grant.ToWhoeverSignedIn(OwnAccount, "查看本人账号、改密码、退出"),
        new(Read, "查看账号", Roles.SystemAdministrator, Roles.SecurityAdministrator),
        new(Create, "新建账号", Roles.SystemAdministrator),
        new(Edit, "修改账号资料", Roles.SystemAdministrator),
        new(Deactivate, "停用和启用账号", Roles.SystemAdministrator),
        new(ResetPassword, "重置密码", Roles.SystemAdministrator),
        new(Assign, "授予角色和单位", Roles.SecurityAdministrator),
        new(Audit, "查看审计记录", Roles.AuditAdministrator),
    ];
}
