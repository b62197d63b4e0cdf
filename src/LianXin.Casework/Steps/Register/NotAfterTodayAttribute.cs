using System.ComponentModel.DataAnnotations;
using LianXin.Kernel.Time;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Casework.Steps.Register;

/// <summary>A day that has come already, by the office's calendar.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAfterTodayAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is DateOnly day && day > validationContext.GetRequiredService<TimeProvider>().Now.OfficeDay
            ? new(ErrorMessage, [validationContext.MemberName!])
            : ValidationResult.Success;
}
