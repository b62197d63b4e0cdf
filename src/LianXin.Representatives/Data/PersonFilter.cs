using LianXin.Ui.Fields;

namespace LianXin.Representatives.Data;

/// <summary>What is looked for, each part in the address of the page; what is no value of its kind asks for nothing.</summary>
internal sealed record PersonFilter(string? Text, IdentityKind? Kind, Industry? Industry, Language? Language)
{
    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Each<IdentityKind>(kind => kind.Name);
    public static IReadOnlyList<Choice> Industries { get; } = Choice.Each<Industry>(industry => industry.Name);
    public static IReadOnlyList<Choice> AllLanguages { get; } = Choice.Each<Language>(language => language.Name);

    public static PersonFilter Read(string? text, string? kind, string? industry, string? language) =>
        new(text, Value<IdentityKind>(kind), Value<Industry>(industry), Value<Language>(language));

    /// <summary>Whoever has it all.</summary>
    /// <param name="onDuty">Only who is on duty on that day, and by the identities of that day.</param>
    public bool Fits(Representative person, DateOnly? onDuty) =>
        HasText(person)
        && HasIdentity(onDuty is { } day ? person.OnDuty(day) : person.Identities, onDuty is not null)
        && (Industry is null || person.Industry == Industry)
        && (Language is not { } language || person.Languages.Contains(language));

    private bool HasIdentity(IEnumerable<Identity> identities, bool mustHaveOne) =>
        Kind is null ? !mustHaveOne || identities.Any() : identities.Any(identity => identity.Kind == Kind);

    private bool HasText(Representative person) =>
        Text?.Trim() is not { Length: > 0 } text
        || person.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
        || person.Employer.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static T? Value<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
