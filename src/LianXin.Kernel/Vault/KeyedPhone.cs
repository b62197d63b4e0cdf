using LianXin.Kernel.Data;

namespace LianXin.Kernel.Vault;

/// <summary>A telephone number under the office's own HMAC key: it can be compared with another and not be read.</summary>
public sealed class KeyedPhone : IOfOffice
{
    public required string Office { get; init; }

    /// <summary>The text that holds the number.</summary>
    public required Guid Ref { get; init; }
    public required Guid Subject { get; init; }
    public required byte[] Hash { get; init; }

    internal bool IsOf(VaultCell cell, byte[]? hash) =>
        Subject == cell.Subject && hash is not null && Hash.SequenceEqual(hash);
}
