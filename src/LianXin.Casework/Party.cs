using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>
/// A person in the matter. <see cref="Person"/> is the vault's subject, one per party per case; without name and
/// phone the party is anonymous to us.
/// </summary>
internal sealed record Party(PartyRole Role, Guid Person, SealedText? Name, SealedText? Phone)
{
    public IEnumerable<SealedText> Texts() => new[] { Name, Phone }.OfType<SealedText>();
}
