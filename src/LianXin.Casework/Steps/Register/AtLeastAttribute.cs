using System.ComponentModel.DataAnnotations;

namespace LianXin.Casework.Steps.Register;

/// <summary>Enough characters to understand what happened, blanks at the ends not counted. Empty is for Required.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastAttribute(int characters) : ValidationAttribute
{
    public int Characters => characters;

    public override bool IsValid(object? value) =>
        value is not string text || text.Trim() is { Length: var length } && (length == 0 || length >= characters);
}
