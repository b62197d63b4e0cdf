using LianXin.Kernel.Access;
using LianXin.Ui.Fields;

namespace LianXin.Casework.Desk;

internal static class OfficerChoices
{
    /// <summary>The staff of the office, to be chosen by name.</summary>
    public static async Task<IReadOnlyList<Choice>> Choices(this Officers officers) =>
        [
            .. from officer in await officers.OfOffice()
            select new Choice(officer.Id, $"{officer.FullName} · {officer.Capacity}"),
        ];
}
