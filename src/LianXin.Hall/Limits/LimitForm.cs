using System.ComponentModel.DataAnnotations;
using LianXin.Contracts.Time;
using LianXin.Kernel;

namespace LianXin.Hall.Limits;

internal sealed class LimitForm
{
    [Required(ErrorMessage = "请填写时限是多少。"), Range(1, 3650, ErrorMessage = "时限应在 1 到 3650 之间。")]
    public int? Amount { get; set; }

    [Required(ErrorMessage = "请选择时限怎么算。")]
    public PeriodUnit? Counted { get; set; }

    [Required(ErrorMessage = "请写明依据。"), PlainText(200)]
    public string? Basis { get; set; }

    [Required(ErrorMessage = "请填写从哪一天起。")]
    public DateOnly? From { get; set; }

    public Period Period => new(Amount!.Value, Counted!.Value);
}
