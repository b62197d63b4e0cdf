using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Casework.Citizens;

/// <summary>What stands on the slip.</summary>
public sealed class TrackForm
{
    [Required(ErrorMessage = "请填写编号，在回执的最上面。"), PlainText(40)]
    public string? Number { get; set; }

    [Required(ErrorMessage = "请填写 6 位查询码，在编号下面。"), PlainText(20)]
    public string? Code { get; set; }
}
