using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Search;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Search;

/// <summary>The documents of an office that nobody else uses.</summary>
internal sealed class Library(Hall hall)
{
    public const string Kind = "tests.book";

    private readonly Viewer viewer = new($"o{Guid.NewGuid():N}", Reach.Office);

    public Task<T> Write<T>(Func<LianXinDb, Task<T>> work) =>
        hall.In<Transactions, T>(transactions => transactions.Commit(work, Now.Test), viewer);

    public Task<T> Read<T>(Func<LianXinDb, Task<T>> work) => hall.Read(work, viewer);

    /// <summary>One after the other: the last is the newest.</summary>
    public Task<int> Put(params (string Key, string Text)[] documents) =>
        Write(async db =>
        {
            foreach (var (key, text) in documents)
                await SearchIndex.Put(db, Kind, key, text, Now.Test);
            return 0;
        });

    public Task<int> Remove(string key) =>
        Write(async db =>
        {
            await SearchIndex.Remove(db, Kind, key, Now.Test);
            return 0;
        });

    public async Task<IReadOnlyList<string>> Find(string query) => (await Page(query, null, 1000)).Keys;

    public Task<Found> Page(string query, long? after, int take) =>
        Read(db => SearchIndex.Find(db, Kind, query, after, take, Now.Test));

    public Task<(List<SearchIndex.Hit> Hits, long? ScannedTo)> Scan(string query, long before, int[] steps) =>
        Read(db => SearchIndex.Scan(db, Kind, query, before, steps, Now.Test));

    public Task<Counted> Count(string query) => Read(db => SearchIndex.Count(db, Kind, query, Now.Test));
}
