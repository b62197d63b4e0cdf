using LianXin.Kernel.Access;
using LianXin.Ui.Fields;

namespace LianXin.Casework.Desk;

internal static class OfficerChoices
{
    /// <summary>The staff of the office, or those of it with one of these roles, to be chosen by name.</summary>
    public static async Task<IReadOnlyList<Choice>> Choices(this Officers officers, params string[] roles) =>
        [
            .. from officer in await officers.Holding(roles.Length > 0 ? roles : Roles.OfOffice)
            select new Choice(officer.Id, $"{officer.FullName} · {officer.Capacity}"),
        ];
}
