using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Access.Staff;

/// <summary>A form that names a unit by its code.</summary>
public interface IOfUnit
{
    string? Unit { get; set; }
}

/// <summary>What the system administrator writes about an officer.</summary>
public class AccountDetails
{
    [Required(ErrorMessage = "请填写姓名。"), PlainText(40)]
    public string? FullName { get; set; }

    [Required(ErrorMessage = "请填写职务。"), PlainText(40)]
    public string? Capacity { get; set; }

    [RegularExpression("[0-9+() -]{1,30}", ErrorMessage = "电话只写数字、空格和短横线，最多 30 位。")]
    public string? Phone { get; set; }

    /// <summary><see cref="OpenedAccount.Stamp"/> as it was on the screen; nothing from whoever saw no screen.</summary>
    public string? Seen { get; set; }
}

public sealed class NewAccount : AccountDetails, IOfUnit
{
    [
        Required(ErrorMessage = "请填写登录名。"),
        RegularExpression(
            @"[\p{L}\p{N}._-]{2,32}",
            ErrorMessage = "登录名写 2 到 32 个文字、数字、点、短横线或下划线。"
        )
    ]
    public string? SignInName { get; set; }

    [PlainText(40)]
    public string? Unit { get; set; }
}

/// <summary>What the security administrator settles: what an officer may do, and for whom.</summary>
public sealed class Assignment : IOfUnit
{
    /// <summary>None ticked arrives as nothing at all.</summary>
    public List<string> Roles
    {
        get;
        set => field = value ?? [];
    } = [];

    [PlainText(40)]
    public string? Unit { get; set; }

    /// <summary><see cref="OpenedAccount.Stamp"/> as it was on the screen; nothing from whoever saw no screen.</summary>
    public string? Seen { get; set; }
}

/// <summary>Whether an account is to be in use, and why. What is wished stands in the form: twice pressed is not undone.</summary>
public sealed class AccountUse
{
    public bool InUse { get; set; }

    [Required(ErrorMessage = "请写明原因。"), PlainText(200)]
    public string? Reason { get; set; }
}

/// <summary>An account that was just made or reset; the password is known to nobody else and is shown once.</summary>
public sealed class MadeAccount(string id, string signInName, string oneTimePassword) // no record: those print all they hold
{
    public string Id => id;
    public string SignInName => signInName;
    public string OneTimePassword => oneTimePassword;
}
