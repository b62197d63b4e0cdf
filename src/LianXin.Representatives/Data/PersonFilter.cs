namespace LianXin.Representatives.Data;

/// <summary>What is looked for, each part in the address of the page.</summary>
internal sealed record PersonFilter(string? Text, IdentityKind? Kind, Industry? Industry, Language? Language)
{
    /// <summary>Whoever has it all; of the identities only those of the day count, if a day is given.</summary>
    public bool Fits(Representative person, DateOnly? onDuty) =>
        HasText(person)
        && (Kind is null || Identities(person, onDuty).Any(identity => identity.Kind == Kind))
        && (onDuty is not { } day || person.IsOnDuty(day))
        && (Industry is null || person.Industry == Industry)
        && (Language is not { } language || person.Languages.Contains(language));

    private static IEnumerable<Identity> Identities(Representative person, DateOnly? onDuty) =>
        onDuty is { } day ? person.OnDuty(day) : person.Identities;

    private bool HasText(Representative person) =>
        string.IsNullOrWhiteSpace(Text)
        || person.Name.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase)
        || person.Employer.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase)
        || person.Number == Text.Trim();
}
