namespace LianXin.Contracts.Casework;

/// <summary>
/// Makes a case of what another module recorded. Runs in its own transaction, so the caller keeps its intention first
/// and asks again until it has a number (decisions 23).
/// </summary>
public interface IRegisterCases
{
    /// <summary>The number of the case; for a known module and key that of the first time, whatever else is said.</summary>
    Task<string> Register(CaseToRegister told, Officer by, CancellationToken ct);
}

/// <summary>A problem that came in through another module's door.</summary>
/// <param name="Module">Whose record it was: live, enterprises.</param>
/// <param name="Key">That record, unique in its module.</param>
/// <param name="Room">The room by whose door it is kept, as its code.</param>
public sealed record CaseToRegister(string Module, string Key, CaseSource Source, string Room)
{
    /// <summary>原话, 10 to 4000 characters as everywhere.</summary>
    public required string Words { get; init; }

    public string? Wish { get; init; }
    public string? Place { get; init; }
    public DateOnly? HappenedOn { get; init; }

    /// <summary>Without name and phone the case is anonymous.</summary>
    public string? Name { get; init; }

    public string? Phone { get; init; }
    public bool KeptFromPublic { get; init; }

    /// <summary>The privacy notice the person was shown there.</summary>
    public required string NoticeVersion { get; init; }
}

/// <summary>来源 of a case that another module brings.</summary>
public enum CaseSource
{
    Live = 1,
    Visit,
    Walkthrough,
    Comment,
    Api,
}
