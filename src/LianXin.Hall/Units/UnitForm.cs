using System.ComponentModel.DataAnnotations;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Hall.Units;

internal sealed class UnitForm
{
    [Required(ErrorMessage = "请填写代码。"), StringLength(Codes.Longest, ErrorMessage = "代码最多 32 个字符。")]
    [RegularExpression(Codes.Pattern, ErrorMessage = "代码只能用小写字母、数字和中间的短横，例如 water-supply。")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "请填写单位名称。"), PlainText(60)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "请选择单位性质。")]
    public UnitKind? Kind { get; set; }

    public bool InHall { get; set; }

    [PlainText(30)]
    public string? Contact { get; set; }

    [PhoneNumber]
    public string? Phone { get; set; }

    [EmailAddress(ErrorMessage = "邮箱地址写得不对，例如 zhujian@example.cn。"), PlainText(100)]
    public string? Mail
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value; // left empty it is not a wrong address
    }

    [Required(ErrorMessage = "请写明单位的职责。"), PlainText(1000)]
    public string? Duties { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The change that wrote what the form shows; 0 for a new unit.</summary>
    public long Seen { get; set; }

    public static UnitForm Of(Unit unit) =>
        new()
        {
            Code = unit.Code,
            Name = unit.Name,
            Kind = unit.Kind,
            InHall = unit.InHall,
            Contact = unit.Contact,
            Phone = unit.Phone,
            Mail = unit.Mail,
            Duties = unit.Duties,
            ClosedOn = unit.ClosedOn,
            Seen = unit.Touched.Number,
        };
}
