namespace LianXin.Kernel.Access.Audit;

/// <summary>What the audit keeps; stored by name.</summary>
public enum AuditKind
{
    SignedIn = 1,
    SignedOut,
    WrongPassword,
    LockedOut,
    RefusedWhileLocked,
    PasswordChanged,
    PasswordReset,
    Created,
    Appointed,
    Edited,
    Assigned,
    HandedOn,
    Deactivated,
    Reactivated,
    NamedPerson,
    NamedPersonEnded,

    /// <summary>Names and numbers of a case in full; the reason is in the case.</summary>
    Unmasked,
    Exported,

    /// <summary>Whoever holds it judges as the person.</summary>
    RatingCodeMade,
}

public static class AuditKindNames
{
    extension(AuditKind kind)
    {
        /// <summary>Chinese; the key of its English.</summary>
        public string Name =>
            kind switch
            {
                AuditKind.SignedIn => "登录",
                AuditKind.SignedOut => "退出",
                AuditKind.WrongPassword => "密码或登录名不对",
                AuditKind.LockedOut => "锁定",
                AuditKind.RefusedWhileLocked => "锁定期间尝试登录",
                AuditKind.PasswordChanged => "修改密码",
                AuditKind.PasswordReset => "重置密码",
                AuditKind.Created => "新建账号",
                AuditKind.Appointed => "在服务器上任命管理员",
                AuditKind.Edited => "修改账号资料",
                AuditKind.Assigned => "授予角色和单位",
                AuditKind.HandedOn => "移交管理员角色",
                AuditKind.Deactivated => "停用账号",
                AuditKind.Reactivated => "启用账号",
                AuditKind.NamedPerson => "指定专人",
                AuditKind.NamedPersonEnded => "取消专人",
                AuditKind.Unmasked => "查看联系方式",
                AuditKind.Exported => "导出台账",
                AuditKind.RatingCodeMade => "生成评价二维码",
            };
    }
}
