namespace LianXin.Contracts.Hall;

/// <summary>A subject in three levels (domain.md §1.12); <see cref="Code"/> begins with the code of its parent.</summary>
public sealed record SubjectCard(string Code, string Name, string? Parent)
{
    /// <summary>Three codes of 32 characters and the dots between them.</summary>
    public const int LongestCode = 98;
}

public interface ISubjects
{
    /// <summary>The subjects of the viewer's office that are in use, parents before children.</summary>
    Task<IReadOnlyList<SubjectCard>> InUse(CancellationToken ct);

    /// <summary>Those out of use too: old cases still name them.</summary>
    Task<IReadOnlyList<SubjectCard>> OnRecord(CancellationToken ct);
}
