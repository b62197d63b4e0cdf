using LianXin.Hall.Data;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Ui.Fields;
using Microsoft.Extensions.Localization;

namespace LianXin.Hall.Catalogue;

/// <summary>The names behind the codes of the catalogue, in the visitor's language.</summary>
internal sealed class CatalogueNames(SubjectTree subjects, IReadOnlyList<Unit> units, IStringLocalizer words)
{
    public static async Task<CatalogueNames> Of(HallLists lists, IStringLocalizer words, CancellationToken ct) =>
        new(await lists.Subjects(ct), await lists.Units(ct), words);

    /// <summary>From the first level down: 住房城建 · 供热.</summary>
    public string Subject(string code) =>
        string.Join(" · ", SubjectCode.UpToRoot(code).Reverse().Select(part => words[subjects[part].Name].Value));

    public string Unit(string code) => units.FirstOrDefault(unit => unit.Code == code)?.Name ?? code;

    public IReadOnlyList<Choice> Subjects =>
        [.. subjects.Lines.Where(line => line.InUse).Select(line => new Choice(line.Code, Subject(line.Code)))];

    public IReadOnlyList<Choice> Units(Func<Unit, bool> which) =>
        [.. units.Where(which).Select(unit => new Choice(unit.Code, unit.Name))];
}
