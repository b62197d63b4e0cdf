using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Access;

/// <summary>工号 typed by hand. It goes to the journal in clear, so that no name may be written in its place (decisions 6).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OfficerIdAttribute : RegularExpressionAttribute
{
    public OfficerIdAttribute()
        : base("[A-Za-z0-9-]{1,40}") => ErrorMessage = "请填工号，不填姓名：只用字母、数字和短横，最多 40 位。";
}
