using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel;

/// <summary>
/// A mobile number of eleven digits, 13 to 19 in front, or a land line with its area code; spaces and hyphens may stand between.
/// Empty is for <see cref="RequiredAttribute"/> to refuse. The message counts, so that a missing digit is found.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PhoneNumberAttribute : ValidationAttribute
{
    private const int MobileDigits = 11;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || string.IsNullOrWhiteSpace(text))
            return ValidationResult.Success;
        var digits = text.Where(char.IsAsciiDigit).ToArray();
        if (text.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '-')))
            return new Sentence("电话只能填数字，中间可以有空格或短横。").Beside(validationContext);
        return digits switch
        {
            ['1', >= '3', ..] when digits.Length == MobileDigits => ValidationResult.Success,
            ['1', ..] when digits.Length == MobileDigits => new Sentence(
                "手机号应以 13 到 19 开头，请再核对一遍。"
            ).Beside(validationContext),
            ['0', _, _, ..] when digits.Length is >= 10 and <= 12 => ValidationResult.Success,
            _ => new Sentence("手机号应是 11 位，您填了 {0} 位。", digits.Length).Beside(validationContext),
        };
    }
}
