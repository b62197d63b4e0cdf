using System.ComponentModel.DataAnnotations;

namespace LianXin.Representatives.Steps;

/// <summary>All that is asked is the day.</summary>
internal sealed class DayForm : SeenForm
{
    [Required(ErrorMessage = "请填写从哪一天起。")]
    public DateOnly? From { get; set; }
}
