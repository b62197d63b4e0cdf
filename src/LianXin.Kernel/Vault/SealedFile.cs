namespace LianXin.Kernel.Vault;

/// <summary>
/// All that journal, state and facts may hold of an attachment. Its name is personal too: a text of the vault under the
/// same <see cref="Ref"/>.
/// </summary>
/// <param name="Length">Bytes as stored after re-encoding.</param>
/// <param name="ContentType">As found by looking, never as claimed by the sender.</param>
public sealed record SealedFile(Guid Ref, string Commitment, long Length, string ContentType);
