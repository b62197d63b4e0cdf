using LianXin.Kernel.Vault;

namespace LianXin.Casework.Desk;

/// <summary>The texts of a page, opened together; what was erased says so wherever it stood.</summary>
internal sealed class Texts(OpenedTexts opened)
{
    public const string Erased = "（已按本人要求删除）";

    public string? this[SealedText? text] => text is null ? null : opened[text] ?? Erased;
}
