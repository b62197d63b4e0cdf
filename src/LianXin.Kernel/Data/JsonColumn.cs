using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LianXin.Kernel.Data;

/// <summary>
/// A record of the state that no query looks into, kept in one column the same way on both databases and in the
/// words the journal uses for it (docs/decisions/0001).
/// </summary>
public static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            new ValueConverter<T, string>(
                value => Vocabulary.WriteText(value!),
                text => (T)Vocabulary.ReadText(text, typeof(T))
            ),
            new ValueComparer<T>(
                (one, other) => Vocabulary.WriteText(one!) == Vocabulary.WriteText(other!),
                value => Vocabulary.WriteText(value!).GetHashCode(StringComparison.Ordinal),
                value => value // records and lists of the state are replaced, never changed in place
            )
        );
}
