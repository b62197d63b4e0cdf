using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Logging;

namespace LianXin.Kernel.Journal;

/// <summary>
/// Where this program folds a kind of stream otherwise than the one before it did, the stored states are folded anew
/// from the journal, before anybody is let in. The journal itself is only read. A stream that does not hold, or whose
/// state does not hang from its latest entry, keeps the state it has: verify tells of it.
/// </summary>
public sealed partial class Refold(Transactions transactions, IEnumerable<StreamKind> kinds, ILogger<Refold> log)
{
    /// <summary>States were stored in it before anybody noted shapes.</summary>
    private const int FirstShape = 1;

    public async Task Run(LianXinDb db, CancellationToken ct)
    {
        var known = await db.Set<StateShape>().AsNoTracking().ToDictionaryAsync(s => s.Kind, s => s.Shape, ct);
        var changed = kinds.Where(kind => known.GetValueOrDefault(kind.Name, FirstShape) != kind.Shape).ToArray();
        if (changed.Length == 0)
            return;

        var (folded, left) = (0, 0);
        for (var page = await db.StreamsAfter(null, ct); page.Count > 0; page = await db.StreamsAfter(page[^1], ct))
            foreach (var streams in page.GroupBy(stream => (stream.Office, stream.Kind)))
                if (changed.SingleOrDefault(kind => kind.Name == streams.Key.Kind) is { } kind)
                {
                    var written = await transactions.Commit(to => Write(to, kind, [.. streams], ct), ct);
                    (folded, left) = (folded + written, left + streams.Count() - written);
                }
        await transactions.Commit(to => Note(to, changed, ct), ct);
        Done(log, folded, left);
    }

    private static async Task<int> Write(LianXinDb db, StreamKind kind, StreamId[] streams, CancellationToken ct)
    {
        var stored = (await new StateRows(db, kind).Of(streams, ct)).Rows.ToDictionary(row => row.Stream);
        var journal = (await db.EntriesOf(streams, ct))
            .OrderBy(entry => entry.Version)
            .ToLookup(entry => new StreamId(entry.Office, entry.StreamKind, entry.StreamId));
        var folded = streams
            .Select(stream => Replayed.From(kind, stream, [.. journal[stream]]).State)
            .OfType<IJournaled>()
            .Where(state =>
                stored.TryGetValue(state.Stream, out var row) && row.Head.AsSpan().SequenceEqual(state.Head)
            )
            .ToArray();
        db.UpdateRange(folded);
        return folded.Length;
    }

    [LoggerMessage(LogLevel.Information, "States folded anew from the journal: {Folded}; left for verify: {Left}")]
    private static partial void Done(ILogger log, int folded, int left);

    private static async Task<int> Note(LianXinDb db, StreamKind[] changed, CancellationToken ct)
    {
        foreach (var kind in changed)
        {
            if (await db.Set<StateShape>().FindAsync([kind.Name], ct) is { } known)
                known.Shape = kind.Shape;
            else
                db.Add(new StateShape { Kind = kind.Name, Shape = kind.Shape });
        }
        return changed.Length;
    }
}

/// <summary>The shape in which the states of a kind are stored.</summary>
internal sealed class StateShape
{
    public required string Kind { get; init; }
    public required int Shape { get; set; }
}

internal sealed class StateShapeMapping : IEntityTypeConfiguration<StateShape>
{
    public void Configure(EntityTypeBuilder<StateShape> builder) =>
        builder.ToTable("state_shapes").HasKey(shape => shape.Kind);
}
