using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>问题登记: what was said, where and when it happened, and how the person was received (domain.md §1.15 step 1).</summary>
internal sealed record Registered
{
    /// <summary>The door the person came through; the ledger behind it is one.</summary>
    public required string Room { get; init; }
    public required Channel Channel { get; init; }

    /// <summary>原话, kept as it was said and never edited.</summary>
    public required SealedText Words { get; init; }

    /// <summary>期望: what the person would like to come of it.</summary>
    public SealedText? Wish { get; init; }
    public SealedText? Place { get; init; }
    public DateOnly? HappenedOn { get; init; }

    /// <summary>同访人数, the person not counted.</summary>
    public int Companions { get; init; }
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>The privacy notice the person was shown (domain.md §1.13.3).</summary>
    public required string NoticeVersion { get; init; }

    /// <summary>The person agreed to the use of sensitive data in the words: asked only where there are any.</summary>
    public bool SensitiveConsent { get; init; }

    /// <summary>The words were read back to the person, who agreed to them.</summary>
    public bool ReadBack { get; init; }

    public IEnumerable<SealedText> Texts() => new[] { Words, Wish, Place }.OfType<SealedText>();
}
