using System.ComponentModel.DataAnnotations;
using LianXin.Contracts.Time;
using LianXin.Kernel;

namespace LianXin.Hall.Catalogue;

internal sealed class EntryForm : IValidatableObject
{
    [Required(ErrorMessage = "请选择主题。"), PlainText(120)]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "请选择单位。"), PlainText(Codes.Longest)]
    public string? Unit { get; set; }

    [Required(ErrorMessage = "请写明法律依据或职责来源。"), PlainText(300)]
    public string? LegalBasis { get; set; }

    [PlainText(200)]
    public string? DutyItem { get; set; }

    [Range(1, 3650, ErrorMessage = "时限应在 1 到 3650 之间。")]
    public int? Amount { get; set; }

    public PeriodUnit? Counted { get; set; }

    [Required(ErrorMessage = "请填写从哪一天起。")]
    public DateOnly? From { get; set; }

    public Period? Limit => Amount is { } amount && Counted is { } unit ? new(amount, unit) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Amount is null && Counted is not null)
            yield return new("请填写时限是多少。", [nameof(Amount)]);
        if (Amount is not null && Counted is null)
            yield return new("请选择时限怎么算。", [nameof(Counted)]);
    }

    /// <summary>What is known of the line to be replaced, if there is one.</summary>
    public static EntryForm Of(Entry? old, DateOnly from) =>
        new()
        {
            Subject = old?.Subject,
            Unit = old?.Unit,
            LegalBasis = old?.LegalBasis,
            DutyItem = old?.DutyItem,
            Amount = old?.Limit?.Amount,
            Counted = old?.Limit?.Unit,
            From = from,
        };
}
