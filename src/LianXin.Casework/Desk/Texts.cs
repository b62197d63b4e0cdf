using System.Globalization;
using System.Text.RegularExpressions;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Desk;

/// <summary>The texts of a page, opened together; what was erased says so wherever it stood.</summary>
internal sealed partial class Texts(OpenedTexts opened)
{
    public const string Erased = "（已按本人要求删除）";

    private const int TitleLength = 24;

    public string? this[SealedText? text] => text is null ? null : opened[text] ?? Erased;

    /// <summary>Until a clerk has given the matter a title, its first words stand for it.</summary>
    public static string Beginning(string? words) =>
        words is null ? Erased
        : new StringInfo(Numbers().Replace(words, "***")) is var whole && whole.LengthInTextElements > TitleLength
            ? $"{whole.SubstringByTextElements(0, TitleLength)}…"
        : whole.String;

    /// <summary>Telephones and identity cards have no place in a list, however they are written.</summary>
    [GeneratedRegex(@"\d(?:[\s-]?\d){5,}[Xx]?")]
    private static partial Regex Numbers();
}
