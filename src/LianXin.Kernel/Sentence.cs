using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace LianXin.Kernel;

/// <summary>
/// A sentence for a person: Chinese, with <c>{0}</c> where a value stands. The Chinese is the key of its English, so it
/// is never interpolated. Text among the values is put into English as well, where the house has a word for it.
/// </summary>
public sealed record Sentence(string Chinese, params object[] Values)
{
    public override string ToString() => Filled(CultureInfo.InvariantCulture, Chinese, Values);

    /// <summary>In the language of the person who asked.</summary>
    public string In(IStringLocalizer words) =>
        Filled(
            CultureInfo.CurrentCulture,
            words[Chinese],
            [.. Values.Select(value => value is string text ? words[text].Value : value)]
        );

    /// <summary>Beside the field a rule was asked about; in Chinese where nobody is at a screen.</summary>
    public ValidationResult Beside(ValidationContext field) =>
        new(
            field.GetService(typeof(IStringLocalizer)) is IStringLocalizer words ? In(words) : ToString(),
            field.MemberName is { } member ? [member] : null
        );

    private static string Filled(CultureInfo culture, string sentence, object[] values) =>
        values.Length == 0 ? sentence : string.Format(culture, sentence, values);
}
