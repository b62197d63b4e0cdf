namespace LianXin.Kernel.Vault;

public sealed record SealedFile(Guid Ref, string Commitment, long Length, string ContentType, SealedText Name)
{
    public IEnumerable<SealedText> Texts() => [Name];
}
