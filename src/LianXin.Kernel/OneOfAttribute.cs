using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel;

/// <summary>One of the list. Nothing chosen is for <see cref="RequiredAttribute"/> to refuse.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOfAttribute<TEnum> : ValidationAttribute
    where TEnum : struct, Enum
{
    public OneOfAttribute() => ErrorMessage = "请从列表中选择一项。";

    public override bool IsValid(object? value) => value is null || value is TEnum one && Enum.IsDefined(one);
}
