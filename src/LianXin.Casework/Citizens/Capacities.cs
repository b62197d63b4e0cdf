using LianXin.Kernel.Access;

namespace LianXin.Casework.Citizens;

/// <summary>People of the office and of units are told to citizens by what they are, not by name.</summary>
internal static class Capacities
{
    public static string Of(string capacity) =>
        capacity switch
        {
            Citizen.Capacity => "您",
            Roles.DutyMember => "值班代表委员",
            Roles.Reviewer => "审核员",
            Roles.Archivist => "档案员",
            Roles.Leader or Roles.LeadClerk => "负责人",
            Roles.UnitHead => "单位负责人",
            Roles.Handler => "承办人",
            _ => "工作人员",
        };
}
