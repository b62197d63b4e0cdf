using LianXin.Kernel.Access;

namespace LianXin.Representatives;

/// <summary>Who may see and keep the file on a representative. Nothing is granted that is not written here.</summary>
internal static class RepresentativesPolicies
{
    public const string Read = "representatives.read";
    public const string Keep = "representatives.keep";

    public static Grant[] Grants { get; } =
    [
        new(
            Read,
            "查看代表委员",
            Roles.DutyMember,
            Roles.Clerk,
            Roles.LeadClerk,
            Roles.Reviewer,
            Roles.Archivist,
            Roles.Leader,
            Roles.SystemAdministrator
        ),
        new(Keep, "维护代表委员", Roles.LeadClerk),
    ];
}
