using LianXin.Kernel.Data;

namespace LianXin.Kernel.Vault;

/// <summary>A line of the erasure list. Every restore replays it: a backup brings the keys back otherwise (decisions 2).</summary>
public sealed record ErasedSubject : IOfOffice
{
    public required string Office { get; init; }
    public required Guid Subject { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required ErasureGround Ground { get; init; }
}

/// <summary>Why personal data is erased (PIPL 47). A choice and not a text, which would be about the person again.</summary>
public enum ErasureGround
{
    /// <summary>The person asked for it.</summary>
    Request = 1,

    /// <summary>The purpose is reached, or the time of keeping is over.</summary>
    PurposeServed,

    ConsentWithdrawn,

    /// <summary>It should never have been taken.</summary>
    Unlawful,
}
