using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace LianXin.Ui;

/// <summary>
/// Every text on a page: the Chinese sentence is the text and the key, its English stands in
/// <c>Resources/Words.en.resx</c> of the assembly that says it. One sentence has one English throughout the house.
/// </summary>
public sealed class Words(IEnumerable<Assembly> speakers) : IStringLocalizer
{
    private readonly ResourceManager[] books =
    [
        .. speakers
            .Distinct()
            .Select(speaker => new ResourceManager($"{speaker.GetName().Name}.Resources.Words", speaker)),
    ];

    private readonly ConcurrentDictionary<string, string?> english = [];

    public LocalizedString this[string name] => new(name, Say(name), resourceNotFound: Find(name) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(
            name,
            string.Format(CultureInfo.CurrentCulture, Say(name), arguments),
            resourceNotFound: Find(name) is null
        );

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => throw new NotSupportedException();

    private string Say(string name) => Find(name) ?? name;

    private string? Find(string name) => Languages.IsEnglish ? english.GetOrAdd(name, Look) : name;

    private string? Look(string name) =>
        books
            .Select(book => book.GetResourceSet(Languages.English, createIfNotExists: true, tryParents: false))
            .Select(page => page?.GetString(name))
            .FirstOrDefault(found => found is not null);
}
