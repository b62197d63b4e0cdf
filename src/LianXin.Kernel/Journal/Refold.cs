using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Logging;

namespace LianXin.Kernel.Journal;

/// <summary>
/// Where this program folds a kind of stream otherwise than the one before it did, the stored states are folded anew
/// from the journal, before anybody is let in. The journal itself is only read. A stream whose entries do not hold
/// keeps the state it has: verify tells of it.
/// </summary>
public sealed partial class Refold(Transactions transactions, IEnumerable<StreamKind> kinds, ILogger<Refold> log)
{
    public async Task Run(LianXinDb db, CancellationToken ct)
    {
        var known = await db.Set<StateShape>().AsNoTracking().ToDictionaryAsync(s => s.Kind, s => s.Shape, ct);
        var changed = kinds.Where(kind => known.GetValueOrDefault(kind.Name) != kind.Shape).ToArray();
        if (changed.Length == 0)
            return;

        var states = 0;
        for (var page = await db.StreamsAfter(null, ct); page.Count > 0; page = await db.StreamsAfter(page[^1], ct))
            states += await Fold(page, changed, ct);
        await transactions.Commit(to => Note(to, changed, ct), ct);
        if (states > 0)
            Done(log, states);
    }

    private async Task<int> Fold(List<StreamId> page, StreamKind[] changed, CancellationToken ct)
    {
        var streams = page.Where(stream => changed.Any(kind => kind.Name == stream.Kind)).ToArray();
        return streams.Length == 0 ? 0 : await transactions.Commit(to => Write(to, streams, changed, ct), ct);
    }

    private static async Task<int> Write(LianXinDb db, StreamId[] streams, StreamKind[] changed, CancellationToken ct)
    {
        var journal = (await db.EntriesOf(streams, ct))
            .OrderBy(entry => entry.Version)
            .ToLookup(entry => new StreamId(entry.Office, entry.StreamKind, entry.StreamId));
        var folded = streams
            .Select(stream =>
                Replayed.From(changed.SingleOrDefault(kind => kind.Name == stream.Kind), stream, [.. journal[stream]])
            )
            .Select(replayed => replayed.State)
            .OfType<IJournaled>()
            .ToArray();
        db.UpdateRange(folded);
        return folded.Length;
    }

    [LoggerMessage(LogLevel.Information, "States folded anew from the journal: {States}")]
    private static partial void Done(ILogger log, int states);

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
