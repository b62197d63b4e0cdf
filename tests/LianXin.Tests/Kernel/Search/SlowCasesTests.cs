using LianXin.Kernel.Data;
using LianXin.Kernel.Search;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Search;

/// <summary>The slow cases of decisions 19, where PostgreSQL's planner would rather read the whole table.</summary>
public sealed class SlowCasesTests(Hall hall)
{
    private const int Documents = 4000; // four times what is looked through without the index
    private readonly Library library = new(hall);

    [Fact]
    public async Task Rare_characters_and_phrases_of_common_ones_are_found_through_the_index()
    {
        await library.Put([.. Enumerable.Range(0, Documents).Select(i => ($"{i}", TextOf(i)))]);
        await library.Write(db => db.Database.ExecuteSqlRawAsync("ANALYZE", Now.Test));

        Assert.Equal("0", await FoundByIndexOnly("龘"));
        Assert.Equal("1", await FoundByIndexOnly("路灯熄水"));
    }

    /// <summary>The rare character is in the oldest; every pair of the phrase is everywhere, the phrase in one.</summary>
    private static string TextOf(int i) =>
        i switch
        {
            0 => "龘家",
            1 => "路灯熄水",
            _ => "路灯，灯熄，熄水",
        };

    /// <summary>The only key found, both by a page and by a module's own query.</summary>
    private Task<string> FoundByIndexOnly(string query) =>
        library.Write(async db =>
        {
            var (table, index) = (await Scans(db, "search_terms"), await Scans(db, "IX_search_terms"));
            var page = await SearchIndex.Find(db, Library.Kind, query, null, 20, Now.Test);
            var keys = await SearchIndex.Keys(db, Library.Kind, query).ToListAsync(Now.Test);
            Assert.Equal(page.Keys, keys);
            Assert.Equal(0, await Scans(db, "search_terms") - table);
            if (hall.Database.Provider == "postgres")
                Assert.InRange(await Scans(db, "IX_search_terms") - index, 2, int.MaxValue);
            return Assert.Single(keys);
        });

    /// <summary>How often PostgreSQL has read it from beginning to end, a table or an index.</summary>
    private async Task<long> Scans(LianXinDb db, string relation)
    {
        if (hall.Database.Provider != "postgres")
            return 0;
        var quoted = $"\"{relation}\"";
        var scans = await db
            .Database.SqlQuery<long>($"SELECT pg_stat_get_xact_numscans({quoted}::regclass) AS \"Value\"")
            .ToListAsync(Now.Test);
        return scans.Single();
    }
}
