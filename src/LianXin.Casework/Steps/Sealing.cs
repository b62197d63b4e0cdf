using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps;

/// <summary>Puts what was typed into the vault under the key of the person it is about.</summary>
internal sealed class Sealing(TextVault vault, LianXinDb db, Guid person, CancellationToken ct)
{
    public Task<SealedText> Text(string field, string text) => vault.Seal(db, person, field, text.Trim(), ct);

    /// <summary>A phone number is sealed and can be looked up by whoever knows it.</summary>
    public Task<SealedText> Phone(string number) => vault.Seal(db, person, Fields.Phone, number, ct);

    public async Task<SealedText?> TextOrNone(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : await Text(field, text);
}
