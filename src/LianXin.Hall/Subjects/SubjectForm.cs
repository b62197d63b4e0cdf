using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Hall.Subjects;

internal sealed class SubjectForm
{
    /// <summary>The last part of the code, below its parent.</summary>
    [Required(ErrorMessage = "请填写代码。"), StringLength(Codes.Longest, ErrorMessage = "代码最多 32 个字符。")]
    [RegularExpression(Codes.Pattern, ErrorMessage = "代码只能用小写字母、数字和中间的短横，例如 water-supply。")]
    public string? Code { get; set; }

    [PlainText(80)]
    public string? Parent { get; set; }

    [Required(ErrorMessage = "请填写名称。"), PlainText(30)]
    public string? Name { get; set; }

    public bool InUse { get; set; } = true;

    /// <summary>The change that wrote what the form shows; 0 for a new or a shipped subject.</summary>
    public long Seen { get; set; }

    public string FullCode => string.IsNullOrEmpty(Parent) ? Code! : $"{Parent}.{Code}";

    public static SubjectForm Of(SubjectLine line) =>
        new()
        {
            Code = line.Code[(line.Code.LastIndexOf('.') + 1)..],
            Parent = line.Parent,
            Name = line.Name,
            InUse = line.InUse,
            Seen = line.Seen,
        };
}
