using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Representatives.Steps.Suspend;

internal sealed class SuspendForm : SeenForm
{
    [Required(ErrorMessage = "请填写从哪一天起暂停。")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "请填写决定的文号。"), PlainText(60)]
    public string? Decision { get; set; }
}
