using System.ComponentModel.DataAnnotations;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Hall.Rooms;

internal sealed class RoomForm
{
    [Required(ErrorMessage = "请填写代码。"), StringLength(Codes.Longest, ErrorMessage = "代码最多 32 个字符。")]
    [RegularExpression(Codes.Pattern, ErrorMessage = "代码只能用小写字母、数字和中间的短横，例如 water-supply。")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "请选择是哪一室。")]
    public RoomKind? Kind { get; set; }

    [Required(ErrorMessage = "请填写名称。"), PlainText(60)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "请填写位置。"), PlainText(100)]
    public string? Place { get; set; }

    [Required(ErrorMessage = "请填写电话。"), PhoneNumber]
    public string? Phone { get; set; }

    [Required(ErrorMessage = "请填写开放时间。"), PlainText(100)]
    public string? Hours { get; set; }

    [Required(ErrorMessage = "请写明受理什么。"), PlainText(500)]
    public string? TakesIn { get; set; }

    public bool InUse { get; set; } = true;

    /// <summary>The change that wrote what the form shows; 0 for a new room.</summary>
    public long Seen { get; set; }

    public static RoomForm Of(Room room) =>
        new()
        {
            Code = room.Code,
            Kind = room.Kind,
            Name = room.Name,
            Place = room.Place,
            Phone = room.Phone,
            Hours = room.Hours,
            TakesIn = room.TakesIn,
            InUse = room.InUse,
            Seen = room.Touched.Number,
        };
}
