using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Time;

/// <summary>
/// How a row keeps a deadline: what lists filter by in columns, <c>Due</c>, <c>YellowFrom</c>, <c>FocusFrom</c>,
/// <c>UnpublishedYear</c>, <c>Paused_Since</c>; what only the sentence needs as JSON beside them.
/// </summary>
public static class DeadlineMapping
{
    public static EntityTypeBuilder<T> HasDeadline<T>(
        this EntityTypeBuilder<T> row,
        Expression<Func<T, Deadline?>> which
    )
        where T : class =>
        row.ComplexProperty(
            which,
            deadline =>
            {
                deadline.ComplexProperty(d => d.Period);
                deadline.ComplexProperty(d => d.Paused);
                deadline.ComplexProperty(d => d.Extension);
                deadline.KeepsList(d => d.Holidays);
                deadline.KeepsList(d => d.MakeUpDays);
                deadline.KeepsList(d => d.Pauses);
                deadline.KeepsList(d => d.Turns);
            }
        );

    // One value each in the model. EF maps a complex collection inside a complex property only if the whole of it is JSON
    // (efcore 36558), and then lists could not filter by its instants.
    private static void KeepsList<T>(
        this ComplexPropertyBuilder<Deadline> deadline,
        Expression<Func<Deadline, IReadOnlyList<T>>> which
    ) =>
        deadline
            .Property(which)
            .HasConversion(
                list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web) ?? new(),
                new ValueComparer<IReadOnlyList<T>>(
                    (one, other) => one!.SequenceEqual(other!),
                    list => list.Count,
                    list => list
                )
            );
}
