using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace LianXin.Kernel.Access.Staff;

/// <summary>Whoever types WangFang or wangfang is the same person.</summary>
internal sealed class SignInNames : ILookupNormalizer
{
    public static string Normalize(string name) => name.Trim().ToLowerInvariant();

    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name is null ? null : Normalize(name);

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
