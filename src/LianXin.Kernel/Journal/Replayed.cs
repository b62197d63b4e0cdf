namespace LianXin.Kernel.Journal;

/// <summary>A stream folded again from its entries, as far as it could be.</summary>
/// <param name="State">Null when the chain or an entry does not hold: there is nothing to compare the row with.</param>
internal sealed record Replayed(StreamId Stream, IJournaled? State, Finding? Finding, List<Promise> Promises)
{
    public static Replayed From(StreamKind? kind, StreamId stream, IReadOnlyCollection<JournalEntry> entries)
    {
        if (kind is null)
            return Failed(new(stream, null, "没有这一类记录。"));
        if (Chain.FirstBroken(stream, entries) is { } broken)
            return Failed(broken);

        int? version = null;
        try
        {
            var (state, promises) = (kind.Blank(stream.Office, stream.Id), new List<Promise>());
            foreach (var entry in entries)
            {
                version = entry.Version;
                promises.AddRange(Promise.Of(stream, entry.Version, state.Replay(entry)));
            }
            return new(stream, state, null, promises);
        }
        catch (Exception unreadable) // whatever an event written by somebody else makes the fold do, it is a finding
        {
            return Failed(new(stream, version, $"记录无法重演（{unreadable.GetType().Name}）。"));
        }
    }

    public static Replayed Failed(Finding finding) => new(finding.Stream, null, finding, []);
}
