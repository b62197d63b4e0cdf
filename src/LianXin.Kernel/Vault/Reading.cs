using LianXin.Kernel.Data;

namespace LianXin.Kernel.Vault;

/// <summary>That an officer opened the texts of a stream, once for all that was shown together. The citizen may ask for it.</summary>
public sealed class Reading : IOfOffice
{
    public required Guid Id { get; init; }
    public required string Office { get; init; }
    public required string StreamKind { get; init; }
    public required string StreamId { get; init; }
    public required string Officer { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ReadingKind Kind { get; init; }

    /// <summary>Why contact data was unmasked: a text of the vault, since it speaks of a person.</summary>
    public Guid? Reason { get; init; }
}

public enum ReadingKind
{
    Read = 1,
    Print,
    Export,

    /// <summary>Contact data was shown in full.</summary>
    Unmask,
}
