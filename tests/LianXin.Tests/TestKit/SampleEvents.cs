using System.Collections;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Tests.TestKit;

/// <summary>One event of any type with every member filled in, the same each time.</summary>
internal static class SampleEvents
{
    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(string)] = "丰镇",
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(long)] = 7L,
        [typeof(Guid)] = new Guid("01890000-0000-7000-8000-0000000000c1"),
        [typeof(DateOnly)] = new DateOnly(2026, 9, 7),
        [typeof(TimeOnly)] = new TimeOnly(9, 30),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 9, 7, 9, 0, 0, TimeSpan.FromHours(8)).AddTicks(1_234_560),
        [typeof(SealedText)] = Cases.Sealed,
        [typeof(SealedFile)] = new SealedFile(Cases.Sealed.Ref, Cases.Sealed.Commitment, 7, "image/jpeg"),
    };

    public static JournalEvent Of(Type type) => (JournalEvent)Sample(type);

    /// <summary>The lists an event may hold: those with an order. Null for anything else.</summary>
    public static Type? ElementOf(Type list) =>
        list.IsArray ? list.GetElementType()
        : list.IsGenericType
        && list.GetGenericTypeDefinition() is var of
        && (of == typeof(IReadOnlyList<>) || of == typeof(List<>))
            ? list.GetGenericArguments()[0]
        : null;

    public static bool IsLeaf(Type type) => type.IsEnum || Values.ContainsKey(type);

    private static object Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Sample(inner);
        if (Values.TryGetValue(type, out var value))
            return value;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        return ElementOf(type) is { } element ? Two(type, element) : Record(type);
    }

    private static object Two(Type list, Type element)
    {
        var two = Array.CreateInstance(element, 2);
        ((IList)two)[0] = Sample(element);
        ((IList)two)[1] = Sample(element);
        return list.IsAssignableFrom(two.GetType()) ? two : Activator.CreateInstance(list, two)!;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null))
            property.SetValue(made, Sample(property.PropertyType));
        return made;
    }
}
