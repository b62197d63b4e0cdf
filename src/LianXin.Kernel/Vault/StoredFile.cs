using LianXin.Kernel.Data;

namespace LianXin.Kernel.Vault;

/// <summary>Whose an attachment is. The sealed bytes lie on disk, its name is a text under the same ref.</summary>
public sealed class StoredFile : IOfOffice
{
    public required string Office { get; init; }
    public required Guid Ref { get; init; }
    public required Guid Subject { get; init; }
    public required string Field { get; init; }

    internal SealedParts Parts(byte[] key) => new(key, new(Office, Subject, Field, Ref));
}
