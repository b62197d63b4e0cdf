using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;

namespace LianXin.Web.Access;

/// <summary>What is typed at the door.</summary>
internal sealed class SignInForm
{
    [Required(ErrorMessage = "请填写登录名。"), StringLength(100, ErrorMessage = "登录名没有这么长。"), PlainText]
    public string? Name { get; set; }

    [Required(ErrorMessage = "请填写密码。"), StringLength(128, ErrorMessage = "密码最多 128 位。")]
    public string? Password { get; set; }
}
