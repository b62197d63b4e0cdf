namespace LianXin.Kernel.Vault;

/// <summary>Texts that were read together.</summary>
public sealed class OpenedTexts
{
    private readonly IReadOnlyDictionary<Guid, string?> texts;

    internal OpenedTexts(IReadOnlyDictionary<Guid, string?> texts) => this.texts = texts;

    /// <summary>The words; null where there are none, or none any more since the person was erased.</summary>
    /// <exception cref="KeyNotFoundException">It was not among those asked for.</exception>
    public string? this[SealedText? text] => text is null ? null : texts[text.Ref];

    /// <summary>The name of an attachment.</summary>
    public string? this[SealedFile file] => texts[file.Ref];
}
