using LianXin.Contracts.Representatives;

namespace LianXin.Representatives.Data;

internal sealed class RepresentativeDirectory(People people) : IRepresentatives
{
    public async Task<IReadOnlyList<RepresentativeCard>> InOffice(DateOnly day, CancellationToken ct) =>
        [
            .. (await people.All(ct))
                .Where(person => person.IsOnDuty(day))
                .Select(person => Card(person, person.OnDuty(day))),
        ];

    public async Task<IReadOnlyList<RepresentativeCard>> OnRecord(CancellationToken ct) =>
        [.. (await people.All(ct)).Select(person => Card(person, person.Identities))];

    private static RepresentativeCard Card(Representative person, IEnumerable<Identity> identities) =>
        new(
            person.Number,
            person.Name,
            string.Join("、", identities.Select(one => $"{one.Kind.Name}（{one.Term}，{one.Group}）"))
        );
}
