using LianXin.Kernel.Access;

namespace LianXin.Casework.Citizens;

/// <summary>People of the office and of units are told to citizens by what they are, not by name.</summary>
internal static class Capacities
{
    public static string Of(string capacity) =>
        capacity switch
        {
            Citizen.Capacity => "您",
            _ when Roles.All.Contains(capacity) => Roles.NameOf(capacity),
            _ => "工作人员",
        };
}
