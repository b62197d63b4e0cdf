using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LianXin.Kernel.Journal;

/// <summary>
/// Compares a stored state with the fold of its journal, value by value as the model maps them, never as JSON text:
/// what is not mapped is not state. Owned and related rows are refused, since no fold would be compared with them.
/// </summary>
internal static class StateComparison
{
    /// <returns>The path of every value that differs.</returns>
    public static IEnumerable<string> Differences(IEntityType type, object stored, object folded)
    {
        if (type.GetNavigations().Any() || type.GetProperties().Any(p => p.IsShadowProperty()))
            throw new NotSupportedException($"{type.ShortName()} keeps state that no fold can be compared with.");
        return Differences(type, "", stored, folded);
    }

    private static IEnumerable<string> Differences(ITypeBase type, string path, object stored, object folded) =>
        [
            .. type.GetProperties().Where(p => !Same(p, Value(p, stored), Value(p, folded))).Select(p => path + p.Name),
            .. type.GetComplexProperties()
                .SelectMany(p => Complex(p, path + p.Name, Value(p, stored), Value(p, folded))),
        ];

    private static IEnumerable<string> Complex(
        IComplexProperty property,
        string path,
        object? stored,
        object? folded
    ) =>
        (stored, folded) switch
        {
            (null, null) => [],
            (null, _) or (_, null) => [path],
            _ when property.IsCollection => Elements(
                property,
                path,
                [.. (IEnumerable)stored],
                [.. (IEnumerable)folded]
            ),
            _ => Differences(property.ComplexType, path + ".", stored, folded),
        };

    private static IEnumerable<string> Elements(
        IComplexProperty property,
        string path,
        object[] stored,
        object[] folded
    ) =>
        stored.Length != folded.Length
            ? [path]
            : stored
                .Zip(folded)
                .SelectMany((pair, i) => Differences(property.ComplexType, $"{path}[{i}].", pair.First, pair.Second));

    /// <summary>As they are stored: an instant is the same in Beijing and in UTC.</summary>
    private static bool Same(IProperty property, object? stored, object? folded) =>
        property.GetTypeMapping().Converter is { } converter
            ? property
                .GetProviderValueComparer()
                .Equals(converter.ConvertToProvider(stored), converter.ConvertToProvider(folded))
            : property.GetValueComparer().Equals(stored, folded);

    private static object? Value(IPropertyBase property, object of) => property.GetGetter().GetClrValue(of);
}
