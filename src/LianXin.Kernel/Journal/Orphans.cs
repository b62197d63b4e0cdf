using System.Data.Common;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Journal;

/// <summary>States that no entry accounts for.</summary>
internal sealed class Orphans(IDbContextFactory<LianXinDb> databases, StreamKind kind)
{
    private const int Size = 500;

    /// <summary>Entries are written with their state and never go away: asking for them after the states is safe.</summary>
    public async Task<List<Finding>> Find(CancellationToken ct)
    {
        await using var states = await databases.CreateDbContextAsync(ct);
        await using var journal = await databases.CreateDbContextAsync(ct);
        var findings = new List<Finding>();
        try
        {
            await foreach (
                var page in new StateRows(states, kind).All.AsAsyncEnumerable().Chunk(Size).WithCancellation(ct)
            )
                findings.AddRange(await Unaccounted(journal, [.. page.Select(row => row.Stream)], ct));
        }
        catch (Exception ruined) when (ruined is not (OperationCanceledException or DbException))
        {
            findings.Add(new(new("", kind.Name, ""), null, "有无法读取的状态，未能查完有无多余的状态。"));
        }
        return findings;
    }

    private async Task<IEnumerable<Finding>> Unaccounted(LianXinDb journal, StreamId[] streams, CancellationToken ct)
    {
        var recorded = new HashSet<StreamId>();
        foreach (var office in streams.GroupBy(stream => stream.Office, stream => stream.Id))
            recorded.UnionWith(await Recorded(journal, office.Key, [.. office], ct));
        return streams.Except(recorded).Select(stream => new Finding(stream, null, "有状态而没有记录。"));
    }

    private async Task<List<StreamId>> Recorded(LianXinDb journal, string office, string[] ids, CancellationToken ct) =>
        await journal
            .Set<JournalEntry>()
            .Unfiltered()
            .Where(e => e.Office == office && e.StreamKind == kind.Name && ids.Contains(e.StreamId))
            .Select(e => new StreamId(e.Office, e.StreamKind, e.StreamId))
            .Distinct()
            .ToListAsync(ct);
}
