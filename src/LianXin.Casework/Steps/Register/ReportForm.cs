using System.ComponentModel.DataAnnotations;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Register;

/// <summary>我要反映, as a citizen fills it in.</summary>
public sealed class ReportForm : RegisterForm
{
    /// <summary>People choose by what happened to them; the door is ours to find.</summary>
    [Required(ErrorMessage = "请选择是什么事。"), OneOf<RoomKind>]
    public RoomKind? Kind { get; set; }

    [AskedFor(nameof(IsNamed), ErrorMessage = "请留下手机号，好告诉您进度。不想留，可以选匿名。")]
    public override string? Phone { get; set; }
}
