namespace LianXin.Casework.Steps.Register;

/// <summary>What is known of a problem when it comes in, from whichever door (domain.md §1.15 step 1).</summary>
internal sealed record Registration
{
    public required string Room { get; init; }
    public required Channel Channel { get; init; }
    public required string Words { get; init; }
    public string? Wish { get; init; }
    public string? Place { get; init; }
    public DateOnly? HappenedOn { get; init; }
    public int Companions { get; init; }
    public IReadOnlyList<Need> Needs { get; init; } = [];
    public Secrecy Secrecy { get; init; } = Secrecy.None;
    public required NamedParty Reporter { get; init; }

    /// <summary>代为反映: whom it concerns, when that is somebody else.</summary>
    public NamedParty? Concerned { get; init; }

    /// <summary>The person agreed to the use of sensitive data in the words (domain.md §1.13.3).</summary>
    public bool SensitiveConsent { get; init; }
    public required string NoticeVersion { get; init; }
    public bool ReadBack { get; init; }
    public Origin? Origin { get; init; }
}

/// <summary>A party as typed: both empty when anonymous.</summary>
internal sealed record NamedParty(string? Name, string? Phone);
