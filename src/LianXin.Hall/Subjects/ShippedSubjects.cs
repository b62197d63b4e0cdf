using System.Text.Json;

namespace LianXin.Hall.Subjects;

/// <summary>The subjects an office begins with: a proposal of ours after the 12345 catalogues (domain.md §1.12, D).</summary>
internal static class ShippedSubjects
{
    private sealed record Shipped(string Code, string Name, Shipped[]? Subjects);

    public static IReadOnlyList<SubjectLine> All { get; } = Read();

    private static SubjectLine[] Read()
    {
        using var file = typeof(ShippedSubjects).Assembly.GetManifestResourceStream("subjects.json")!;
        return [.. Flat(JsonSerializer.Deserialize<Shipped[]>(file, JsonSerializerOptions.Web)!, "")];
    }

    private static IEnumerable<SubjectLine> Flat(Shipped[] subjects, string above) =>
        subjects.SelectMany(subject =>
            Flat(subject.Subjects ?? [], $"{above}{subject.Code}.")
                .Prepend(new SubjectLine($"{above}{subject.Code}", subject.Name, InUse: true, Seen: 0))
        );
}
