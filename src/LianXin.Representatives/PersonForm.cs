using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Representatives;

/// <summary>What is public of a person. There is no field for a private phone (domain.md §1.6 D19).</summary>
internal sealed class PersonForm : SeenForm
{
    [Required(ErrorMessage = "请填写姓名。"), PlainText(40)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "请选择行业。")]
    public Industry? Industry { get; set; }

    [Required(ErrorMessage = "请填写工作单位。"), PlainText(100)]
    public string? Employer { get; set; }

    [Required(ErrorMessage = "请至少选择一种语言。"), MinLength(1, ErrorMessage = "请至少选择一种语言。")]
    public List<Language> Languages { get; set; } = [];

    [PlainText(500)]
    public string? Introduction { get; set; }

    /// <summary>Somebody of that name is on record, and this is another person.</summary>
    public bool IsNamesake { get; set; }

    public static PersonForm Of(Representative person) =>
        new()
        {
            Name = person.Name,
            Industry = person.Industry,
            Employer = person.Employer,
            Languages = [.. person.Languages],
            Introduction = person.Introduction,
            Seen = person.Touched.Number,
        };
}
