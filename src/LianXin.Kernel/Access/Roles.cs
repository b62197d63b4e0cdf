namespace LianXin.Kernel.Access;

/// <summary>What a person is in the house; docs/permissions.md says what each may do.</summary>
public static class Roles
{
    public const string DutyMember = "duty-member";
    public const string Clerk = "clerk";
    public const string LeadClerk = "lead-clerk";
    public const string Reviewer = "reviewer";
    public const string Archivist = "archivist";
    public const string Leader = "leader";
    public const string Handler = "handler";
    public const string UnitHead = "unit-head";
    public const string SystemAdministrator = "system-administrator";
    public const string SecurityAdministrator = "security-administrator";
    public const string AuditAdministrator = "audit-administrator";

    public static IReadOnlyList<string> All =>
        [DutyMember, Clerk, LeadClerk, Reviewer, Archivist, Leader, Handler, UnitHead, .. Administrators];

    /// <summary>三员: who keep the house and have no business with its cases (domain.md §1.13.2 S3).</summary>
    public static IReadOnlyList<string> Administrators =>
        [SystemAdministrator, SecurityAdministrator, AuditAdministrator];

    /// <summary>Whoever works for a unit and not for the office: sees only what was sent to it.</summary>
    public static bool IsOfUnit(string role) => role is Handler or UnitHead;

    public static bool IsAdministrator(string role) => Administrators.Contains(role);

    public static IReadOnlyList<string> OfOffice { get; } = [.. All.Where(IsOfOffice)];

    public static bool IsOfOffice(string role) => !IsOfUnit(role) && !IsAdministrator(role);

    /// <summary>How far somebody with these roles sees.</summary>
    public static Reach ReachOf(IReadOnlyCollection<string> roles) =>
        roles.Any(IsOfOffice) ? Reach.Office
        : roles.Any(IsOfUnit) ? Reach.Unit
        : Reach.Public;

    /// <summary>Chinese name of a role; the key of its English.</summary>
    public static string NameOf(string role) =>
        role switch
        {
            DutyMember => "值班代表委员",
            Clerk => "联络员",
            LeadClerk => "联络组长",
            Reviewer => "审核员",
            Archivist => "档案员",
            Leader => "领导",
            Handler => "承办人",
            UnitHead => "单位负责人",
            SystemAdministrator => "系统管理员",
            SecurityAdministrator => "安全管理员",
            AuditAdministrator => "审计管理员",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
        };
}
