using System.Globalization;

namespace LianXin.Kernel.Vault;

/// <summary>A telephone number as people write it, so that the same one is found again.</summary>
internal static class PhoneNumber
{
    private const int ShortestOfAPerson = 7;

    /// <summary>Digits only, full-width ones too, without the code of the country or the 0 once dialled before mobiles.</summary>
    public static string Digits(string written)
    {
        var digits = string.Concat(written.Select(CharUnicodeInfo.GetDecimalDigitValue).Where(digit => digit >= 0));
        foreach (var prefix in new[] { "0086", "86", "0" })
            if (digits.StartsWith(prefix, StringComparison.Ordinal) && IsMobile(digits[prefix.Length..]))
                return digits[prefix.Length..];
        return digits;
    }

    /// <summary>Null for what cannot be somebody's own number: 12345 would make one person of everybody who called it.</summary>
    public static string? OfAPerson(string written) =>
        Digits(written) is { Length: >= ShortestOfAPerson } digits ? digits : null;

    private static bool IsMobile(string digits) => digits is ['1', >= '3', ..] && digits.Length == 11;
}
