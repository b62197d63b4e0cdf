using System.ComponentModel.DataAnnotations;

namespace LianXin.Casework.Steps;

/// <summary>Must be filled in when the form says so in another of its answers; may stay empty otherwise.</summary>
/// <param name="when">A yes-or-no property of the form.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class AskedForAttribute(string when) : ValidationAttribute
{
    public string When => when;

    /// <summary>Several on one property are several rules.</summary>
    public override object TypeId => this;

    /// <summary>It must be empty when the form says so, instead of filled in.</summary>
    public bool Empty { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var asked = (bool)validationContext.ObjectType.GetProperty(when)!.GetValue(validationContext.ObjectInstance)!;
        var isEmpty = value is null or false || value is string text && string.IsNullOrWhiteSpace(text);
        return asked && isEmpty != Empty
            ? new(ErrorMessage, [validationContext.MemberName!])
            : ValidationResult.Success;
    }
}
