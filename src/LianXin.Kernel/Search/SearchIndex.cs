using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Search;

/// <summary>Keys of records, newest first, and where to go on; null at the end.</summary>
public sealed record Found(IReadOnlyList<string> Keys, long? Next);

/// <summary>How many were found; with <paramref name="OrMore"/> the counting stopped there.</summary>
public sealed record Counted(int Number, bool OrMore)
{
    public override string ToString() => OrMore ? $"{Number}+" : $"{Number}";
}

/// <summary>
/// Full-text search from one character up, the same on both databases. A query is phrases with anything but letters
/// between them; a record is found that has them all. It sees the office of its viewer; the caller adds what else
/// may be seen. Only the clerk's title and summary and masked public text may ever be put in (decisions 5).
/// </summary>
public static class SearchIndex
{
    private const int LongestQuery = 100;
    private const int LongestDocument = 20_000;
    private const int MostCounted = 1000;

    /// <summary>Part of the transaction in which the record changes; what was there under the key is replaced.</summary>
    public static Task Put(LianXinDb db, string kind, string key, string text, CancellationToken ct) =>
        Put(db, kind, key, null, text, ct);

    /// <param name="subject">Whom the words are about: they are forgotten when that person is erased.</param>
    public static async Task Put(
        LianXinDb db,
        string kind,
        string key,
        Guid? subject,
        string text,
        CancellationToken ct
    )
    {
        MustBeInTransaction(db);
        var folded = new FoldedText(Cut(text, LongestDocument));
        var phrases = string.Join(' ', folded.Phrases);
        var id = await db
            .Database.SqlQuery<long>(
                $"""
                INSERT INTO search_documents ("Office", "Kind", "Key", "Subject", "Text")
                VALUES ({db.Viewer.Office}, {kind}, {key}, {subject}, {phrases})
                ON CONFLICT ("Office", "Kind", "Key") DO UPDATE SET
                    "Subject" = excluded."Subject", "Text" = excluded."Text"
                RETURNING "Id" AS "Value"
                """
            )
            .ToListAsync(ct);
        await db.Dialect.Search.Index(db, id.Single(), Terms.Scope(db.Viewer.Office, kind), Terms.Of(folded), ct);
    }

    /// <summary>Nothing happens where nothing was put.</summary>
    public static Task Remove(LianXinDb db, string kind, string key, CancellationToken ct) =>
        Forget(db, OfKey(db, kind, key), ct);

    /// <summary>With the key of a person goes what was findable about them.</summary>
    internal static Task Forget(LianXinDb db, string office, Guid[] subjects, CancellationToken ct) =>
        Forget(db, db.Set<SearchDocument>().Where(d => d.Office == office && subjects.Contains(d.Subject!.Value)), ct);

    private static async Task Forget(LianXinDb db, IQueryable<SearchDocument> documents, CancellationToken ct)
    {
        MustBeInTransaction(db);
        foreach (var id in await documents.Select(document => document.Id).ToListAsync(ct))
            await db.Dialect.Search.Forget(db, id, ct);
        await documents.ExecuteDeleteAsync(ct);
    }

    /// <summary>The keys of all that match, for a query of the module's own: filtered, sorted, counted there.</summary>
    public static IQueryable<string> Keys(LianXinDb db, string kind, string query)
    {
        var (folded, terms) = Asked(query);
        var matching =
            terms.Count == 0
                ? db.Set<SearchDocument>().Where(_ => false)
                : db.Dialect.Search.Matching(db, Terms.Scope(db.Viewer.Office, kind), terms);
        return With(folded, OfKind(matching, kind, db)).Select(document => document.Key);
    }

    /// <summary>A page of keys, newest first. It may be short when much had to be looked through; go on from Next.</summary>
    public static async Task<Found> Find(
        LianXinDb db,
        string kind,
        string query,
        long? after,
        int take,
        CancellationToken ct
    )
    {
        var (hits, scannedTo) = await Scan(db, kind, query, after ?? long.MaxValue, Steps(take + 1), ct);
        var page = hits.Take(take).ToList();
        return new([.. page.Select(hit => hit.Key)], hits.Count > take ? page[^1].Id : scannedTo);
    }

    public static async Task<Counted> Count(LianXinDb db, string kind, string query, CancellationToken ct)
    {
        var (hits, scannedTo) = await Scan(db, kind, query, long.MaxValue, Steps(MostCounted + 1), ct);
        return new(Math.Min(hits.Count, MostCounted), hits.Count > MostCounted || scannedTo is not null);
    }

    /// <summary>
    /// Scans on until as many are found as the first step is long: the index promises the terms, only the text proves
    /// the phrase.
    /// </summary>
    /// <returns>Where the scan broke off before it was through.</returns>
    internal static async Task<(List<Hit> Hits, long? ScannedTo)> Scan(
        LianXinDb db,
        string kind,
        string query,
        long before,
        int[] steps,
        CancellationToken ct
    )
    {
        var (folded, terms) = Asked(query);
        var (hits, wanted) = (new List<Hit>(), steps[0]);
        if (terms.Count == 0)
            return (hits, null);
        foreach (var step in steps)
        {
            var scope = Terms.Scope(db.Viewer.Office, kind);
            var ids = await db.Dialect.Search.Newest(db, scope, terms, before, step, ct);
            var proven = With(folded, OfKind(db.Set<SearchDocument>(), kind, db).Where(d => ids.Contains(d.Id)));
            hits.AddRange(await Hits(proven, wanted - hits.Count, ct));
            if (hits.Count == wanted || ids.Count < step)
                return (hits, null);
            before = ids[^1];
        }
        return (hits, before);
    }

    /// <summary>Mostly the first will do. The others are long, since PostgreSQL pays for each anew, and then it ends.</summary>
    private static int[] Steps(int wanted) => [wanted, 1_000, 20_000];

    private static Task<List<Hit>> Hits(IQueryable<SearchDocument> proven, int most, CancellationToken ct) =>
        proven.OrderByDescending(d => d.Id).Take(most).Select(d => new Hit(d.Id, d.Key)).ToListAsync(ct);

    /// <summary>No terms: there is nothing in the query that could be found.</summary>
    private static (FoldedText Folded, IReadOnlyCollection<string> Terms) Asked(string query)
    {
        var folded = new FoldedText(Cut(query, LongestQuery));
        return (folded, folded.HasLongDigits ? [] : Terms.NeededFor(folded));
    }

    private static IQueryable<SearchDocument> OfKey(LianXinDb db, string kind, string key) =>
        OfKind(db.Set<SearchDocument>(), kind, db).Where(document => document.Key == key);

    private static IQueryable<SearchDocument> OfKind(IQueryable<SearchDocument> documents, string kind, LianXinDb db) =>
        documents.Where(document => document.Office == db.Viewer.Office && document.Kind == kind);

    private static IQueryable<SearchDocument> With(FoldedText folded, IQueryable<SearchDocument> documents) =>
        folded.Phrases.Aggregate(documents, (rest, phrase) => rest.Where(d => d.Text.Contains(phrase)));

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private static void MustBeInTransaction(LianXinDb db)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Text and index change in one transaction: call this in a step.");
    }

    internal sealed record Hit(long Id, string Key);
}
