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
        [
            DutyMember,
            Clerk,
            LeadClerk,
            Reviewer,
            Archivist,
            Leader,
            Handler,
            UnitHead,
            SystemAdministrator,
            SecurityAdministrator,
            AuditAdministrator,
        ];

    /// <summary>Whoever works for a unit and not for the office: sees only what was sent to it.</summary>
    public static bool IsOfUnit(string role) => role is Handler or UnitHead;
}
