using LianXin.Contracts.Hall;
using LianXin.Hall.Data;
using LianXin.Hall.Subjects;

namespace LianXin.Hall.Catalogue;

internal sealed class DispatchCatalogue(HallLists lists) : IDispatchCatalogue
{
    public async Task<IReadOnlyList<DispatchEntry>> Entries(string subject, DateOnly day, CancellationToken ct)
    {
        var nearest = SubjectCode.UpToRoot(subject).ToList();
        return
        [
            .. (await lists.Entries(ct))
                .Where(entry => entry.Valid.Covers(day) && nearest.Contains(entry.Subject))
                .OrderBy(entry => nearest.IndexOf(entry.Subject))
                .ThenBy(entry => entry.Id)
                .Select(entry => entry.Card),
        ];
    }
}
