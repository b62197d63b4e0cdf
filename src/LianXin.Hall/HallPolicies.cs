using LianXin.Kernel.Access;

namespace LianXin.Hall;

/// <summary>Who may see and keep the lists of the hall. Nothing is granted that is not written here.</summary>
internal static class HallPolicies
{
    public const string Read = "hall.read";
    public const string Rooms = "hall.rooms";
    public const string Units = "hall.units";
    public const string Subjects = "hall.subjects";
    public const string Catalogue = "hall.catalogue";
    public const string Limits = "hall.limits";

    private static readonly string[] Keepers = [Roles.LeadClerk, Roles.SystemAdministrator];

    public static Grant[] Grants { get; } =
    [
        new(
            Read,
            "查看阵地",
            Roles.DutyMember,
            Roles.Clerk,
            Roles.LeadClerk,
            Roles.Reviewer,
            Roles.Archivist,
            Roles.Leader,
            Roles.SystemAdministrator
        ),
        new(Rooms, "维护四室", Keepers),
        new(Units, "维护单位", Keepers),
        new(Subjects, "维护主题", Keepers),
        // Who answers for what, and until when, is the office's judgement: no technician's.
        new(Catalogue, "维护派单目录", Roles.LeadClerk),
        new(Limits, "规定时限", Roles.LeadClerk),
    ];
}
