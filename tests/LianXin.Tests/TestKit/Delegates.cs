using LianXin.Representatives;

namespace LianXin.Tests.TestKit;

/// <summary>Representatives as forms fill them in; each test spoils what it is about.</summary>
internal static class Delegates
{
    public static PersonForm Person(string name, params Language[] languages) =>
        new()
        {
            Name = name,
            Industry = Industry.Education,
            Employer = "市第一中学",
            Languages = languages.Length == 0 ? [Language.Mandarin] : [.. languages],
        };

    public static IdentityForm Identity(IdentityKind kind, DateOnly from, DateOnly? to = null) =>
        new()
        {
            Kind = kind,
            Term = "第十五届",
            Group = "教育界",
            From = from,
            To = to,
        };
}
