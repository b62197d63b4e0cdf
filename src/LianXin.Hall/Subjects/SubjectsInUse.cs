using LianXin.Contracts.Hall;
using LianXin.Hall.Data;

namespace LianXin.Hall.Subjects;

internal sealed class SubjectsInUse(HallLists lists) : ISubjects
{
    public async Task<IReadOnlyList<SubjectCard>> InUse(CancellationToken ct) =>
        [.. (await lists.Subjects(ct)).Lines.Where(line => line.InUse).Select(Card)];

    public async Task<IReadOnlyList<SubjectCard>> OnRecord(CancellationToken ct) =>
        [.. (await lists.Subjects(ct)).Lines.Select(Card)];

    private static SubjectCard Card(SubjectLine line) => new(line.Code, line.Name, line.Parent);
}
