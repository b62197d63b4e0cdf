using System.Linq.Expressions;
using System.Reflection;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LianXin.Kernel.Journal;

/// <summary>The stored states of one kind of aggregate, found by the ids of their streams whatever their key is made of.</summary>
internal sealed class StateRows(LianXinDb db, StreamKind kind)
{
    private static readonly MethodInfo Matching = typeof(StateRows).GetMethod(
        nameof(HasKey),
        BindingFlags.Static | BindingFlags.NonPublic
    )!;

    public IQueryable<IJournaled> All => kind.Rows(db).Unfiltered();

    public Task<Salvage<StreamId, IJournaled>> Of(IReadOnlyList<StreamId> streams, CancellationToken ct) =>
        Salvage<StreamId, IJournaled>.Read(streams, some => Query(some).ToListAsync(ct));

    /// <param name="streams">All of one office.</param>
    private IQueryable<IJournaled> Query(IReadOnlyList<StreamId> streams)
    {
        var blanks = streams.Select(stream => kind.Blank(stream.Office, stream.Id)).ToList();
        var key = KeyOf(db.Model.FindEntityType(blanks[0].GetType())!);
        var values = blanks.Select(blank => key.GetGetter().GetClrValue(blank)).ToList();
        var inOffice = All.Where(row => EF.Property<string>(row, nameof(IOfOffice.Office)) == streams[0].Office);
        return inOffice.Where(
            (Expression<Func<IJournaled, bool>>)
                Matching.MakeGenericMethod(key.ClrType).Invoke(null, [key.Name, values])!
        );
    }

    private static Expression<Func<IJournaled, bool>> HasKey<T>(string name, List<object?> values)
    {
        var some = values.Cast<T>().ToArray();
        return row => some.Contains(EF.Property<T>(row, name));
    }

    /// <summary>Every state is keyed by its office and its own id.</summary>
    private static IProperty KeyOf(IEntityType type) =>
        type.FindPrimaryKey()!.Properties.Single(part => part.Name != nameof(IOfOffice.Office));
}
