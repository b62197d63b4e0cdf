using System.ComponentModel.DataAnnotations;

namespace LianXin.Web.Access;

internal sealed class ChangePasswordForm
{
    [Required(ErrorMessage = "请填写现在的密码。"), StringLength(128, ErrorMessage = "密码最多 128 位。")]
    public string? Present { get; set; }

    [Required(ErrorMessage = "请填写新密码。"), StringLength(128, ErrorMessage = "密码最多 128 位。")]
    public string? Wanted { get; set; }

    [Compare(nameof(Wanted), ErrorMessage = "两次填写的新密码不一样。")]
    public string? Again { get; set; }
}
