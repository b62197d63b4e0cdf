using LianXin.Kernel.Access;

namespace LianXin.Casework;

/// <summary>Who may do what with a case. Nothing is granted that is not written here.</summary>
internal static class CaseworkPolicies
{
    public const string Register = "casework.register";
    public const string Accept = "casework.accept";
    public const string Read = "casework.read";

    public static Grant[] Grants { get; } =
    [
        new(Register, "登记", Roles.DutyMember, Roles.Clerk, Roles.LeadClerk),
        new(Accept, "受理", Roles.Clerk, Roles.LeadClerk),
        new(Read, "查看", Roles.Clerk, Roles.LeadClerk, Roles.Archivist),
    ];
}
