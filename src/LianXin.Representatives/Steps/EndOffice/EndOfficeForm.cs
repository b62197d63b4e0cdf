using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Representatives.Steps.EndOffice;

internal sealed class EndOfficeForm : SeenForm
{
    [Required(ErrorMessage = "请填写任职的最后一天。")]
    public DateOnly? Last { get; set; }

    [Required(ErrorMessage = "请选择终止的原因。")]
    public EndReason? Reason { get; set; }

    [PlainText(60)]
    public string? Decision { get; set; }

    internal Ending Ending => new(Reason!.Value, Decision?.Trim());
}
