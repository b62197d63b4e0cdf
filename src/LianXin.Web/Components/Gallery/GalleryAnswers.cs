using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Web.Components.Gallery;

internal enum SampleKind
{
    Stuck = 1,
    Trouble,
    Policy,
    Advice,
}

internal enum SampleGrade
{
    Delighted = 5,
    Glad = 4,
    Even = 3,
    Sad = 2,
    Angry = 1,
}

/// <summary>One property for every kind of field.</summary>
internal sealed class GalleryAnswers
{
    [Required(ErrorMessage = "请选择是什么事。")]
    public SampleKind? Kind { get; set; }

    [Required(ErrorMessage = "请说说情况。"), PlainText(40)]
    public string? Words { get; set; }

    [PlainText(20)]
    public string? Place { get; set; }

    [
        Required(ErrorMessage = "请填写手机号。"),
        RegularExpression("1\\d{10}", ErrorMessage = "手机号应是 11 位数字，以 1 开头。")
    ]
    public string? Phone { get; set; }

    [Required(ErrorMessage = "请选择经办单位。")]
    public SampleKind? Unit { get; set; }

    [Required(ErrorMessage = "请填写承诺日期。")]
    public DateOnly? Promise { get; set; }

    public DateTime? MetAt { get; set; }

    [Range(0, 200, ErrorMessage = "同访人数应在 0 到 200 之间。")]
    public int? Companions { get; set; }

    public List<SampleKind> Needs { get; set; } = [];

    public IFormFileCollection? Photos { get; set; }

    [Required(ErrorMessage = "请打分。")]
    public SampleGrade? Grade { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "请勾选同意，我们才能替您转给部门。")]
    public bool Agreed { get; set; }
}
