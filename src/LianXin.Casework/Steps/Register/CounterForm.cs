using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Register;

/// <summary>What the clerk writes down for somebody who came, called or wrote (domain.md §1.15 step 1).</summary>
public sealed class CounterForm : RegisterForm
{
    [Required(ErrorMessage = "请选择是哪个室接待的。"), PlainText(40)]
    public string? Room { get; set; }

    [Required(ErrorMessage = "请选择来访方式。"), OneOf<Channel>]
    public Channel? Channel { get; set; }

    [Range(0, 500, ErrorMessage = "同访人数应在 0 到 500 之间。")]
    public int? Companions { get; set; }

    [AskedFor(nameof(IsHeard), ErrorMessage = "请先把原话读给来访人听，核对无误后打勾。")]
    public bool ReadBack { get; set; }

    [AllowedValues(true, ErrorMessage = "请先告知来访人个人信息怎么用，再打勾。")]
    public bool NoticeGiven { get; set; }

    public bool IsHeard => Channel is { IsHeard: true };

    internal Registration Told() =>
        Told(Room!, Channel!.Value) with
        {
            Companions = Companions ?? 0,
            ReadBack = ReadBack,
        };
}
