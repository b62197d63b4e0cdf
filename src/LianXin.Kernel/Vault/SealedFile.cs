namespace LianXin.Kernel.Vault;

public sealed record SealedFile(Guid Ref, string Commitment, long Length, string ContentType, SealedText Name)
{
    public IEnumerable<SealedText> Texts() => [Name];
}

public sealed class OfficeKeys(MasterKey master)
{
    public byte[] Of(string office, string purpose) => master.Derive(office, purpose);
}
