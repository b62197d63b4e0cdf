namespace LianXin.Contracts.Representatives;

/// <summary>What other modules need to know of a representative: an office-holder, named in full.</summary>
/// <param name="Identities">On the day asked for, as they are read out: 人大代表（第十五届，隆盛庄代表团）.</param>
public sealed record RepresentativeCard(string Number, string Name, string Identities);

public interface IRepresentatives
{
    /// <summary>Who of the viewer's office is in office on a day and not suspended, by name; each person once.</summary>
    Task<IReadOnlyList<RepresentativeCard>> InOffice(DateOnly day, CancellationToken ct);

    /// <summary>Everybody who ever was, with all their identities: old cases still name them.</summary>
    Task<IReadOnlyList<RepresentativeCard>> OnRecord(CancellationToken ct);
}
