using System.Text;

namespace LianXin.Kernel.Vault;

/// <summary>
/// What lists, exports and prints may show of personal data (domain.md §1.13.3). Never the length of a name, never
/// fewer hidden characters than a stranger could guess.
/// </summary>
public static class Masks
{
    private const string Hidden = "***";

    /// <summary>The mask of a field; of free text there is nothing to show.</summary>
    public static string Of(string field, string text) =>
        field switch
        {
            Fields.Name => Name(text),
            Fields.Phone => Phone(text),
            Fields.IdNumber => IdNumber(text),
            Fields.Address => AddressMask.Of(text),
            Fields.Plate => Plate(text),
            _ => "",
        };

    /// <summary>张**, however long the name is.</summary>
    public static string Name(string name) => name.Trim() is { Length: > 0 } given ? First(given) + "**" : "";

    /// <summary>138****5678; of a number without area code the last two digits.</summary>
    public static string Phone(string phone) =>
        PhoneNumber.Digits(phone) switch
        {
            { Length: >= 11 } digits => $"{digits[..3]}****{digits[^4..]}",
            { Length: >= 7 } digits => $"****{digits[^2..]}",
            _ => "****",
        };

    /// <summary>1501**********1234; of shorter papers, such as a passport, the first and the last two.</summary>
    public static string IdNumber(string number)
    {
        var kept = string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return kept.Length switch
        {
            >= 15 => $"{kept[..4]}{new string('*', kept.Length - 8)}{kept[^4..]}",
            >= 7 => $"{kept[..1]}{new string('*', kept.Length - 3)}{kept[^2..]}",
            _ => Hidden,
        };
    }

    /// <summary>蒙J·***12</summary>
    public static string Plate(string plate)
    {
        var kept = string.Concat(plate.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kept.Length >= 7 ? $"{kept[..2]}·{Hidden}{kept[^2..]}" : Hidden;
    }

    /// <summary>A whole character, also one that takes two chars.</summary>
    private static string First(string text) => Rune.GetRuneAt(text, 0).ToString();
}
