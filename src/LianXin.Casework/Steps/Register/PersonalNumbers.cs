using System.Text.RegularExpressions;

namespace LianXin.Casework.Steps.Register;

/// <summary>Numbers of the kind the law calls sensitive (domain.md §1.13.3): identity cards and bank cards.</summary>
internal static partial class PersonalNumbers
{
    public static bool In(string? text) => text is not null && Number().IsMatch(text);

    [GeneratedRegex(@"(?<!\d)\d{15,19}[\dXx]?(?![\dA-Za-z])")]
    private static partial Regex Number();
}
