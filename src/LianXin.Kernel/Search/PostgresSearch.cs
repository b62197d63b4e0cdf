using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Search;

/// <summary>
/// A tsvector under a GIN index. GIN knows no order: it would fetch half a million ids to show the newest twenty. So
/// the newest documents are looked through one by one first, which fills a page with anything common; whatever is
/// rarer is fetched through the index, by a function in which the planner cannot be tempted to read the whole table,
/// and once, into an array: a join might call it for every document.
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    private const int LookedThrough = 1000;

    public override Task Index(
        LianXinDb db,
        long id,
        string scope,
        IReadOnlyCollection<string> terms,
        CancellationToken ct
    )
    {
        var lexemes = terms.Select(term => scope + term).ToArray();
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_terms ("Id", "Terms") VALUES ({id}, array_to_tsvector({lexemes}))
            ON CONFLICT ("Id") DO UPDATE SET "Terms" = excluded."Terms"
            """,
            ct
        );
    }

    public override Task Forget(LianXinDb db, long id, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM search_terms WHERE "Id" = {id}""", ct);

    public override IQueryable<SearchDocument> Matching(
        LianXinDb db,
        string scope,
        IReadOnlyCollection<string> terms
    ) =>
        db.Set<SearchDocument>()
            .FromSql(
                $"""
                SELECT * FROM search_documents
                WHERE "Id" = ANY (ARRAY(SELECT search_matches({All(scope, terms)}::tsquery)))
                """
            );

    public override async Task<List<long>> Newest(
        LianXinDb db,
        string scope,
        IReadOnlyCollection<string> terms,
        long before,
        int take,
        CancellationToken ct
    )
    {
        var all = All(scope, terms);
        var from = await LookThroughFrom(db, before, ct);
        var ids = await db
            .Database.SqlQuery<long>(
                $"""
                SELECT "Id" AS "Value" FROM search_terms
                WHERE "Id" >= {from} AND "Id" < {before} AND "Terms" @@ {all}::tsquery
                ORDER BY "Id" DESC LIMIT {take}
                """
            )
            .ToListAsync(ct);
        if (ids.Count < take)
            ids.AddRange(await Indexed(db, all, from, take - ids.Count, ct));
        return ids;
    }

    private static async Task<long> LookThroughFrom(LianXinDb db, long before, CancellationToken ct)
    {
        var newest = await db
            .Database.SqlQuery<long>(
                $"""SELECT coalesce(max("Id"), 0) AS "Value" FROM search_terms WHERE "Id" < {before}"""
            )
            .ToListAsync(ct);
        return newest.Single() - LookedThrough;
    }

    private static Task<List<long>> Indexed(LianXinDb db, string all, long before, int take, CancellationToken ct) =>
        db
            .Database.SqlQuery<long>(
                $"""
                SELECT id AS "Value" FROM search_matches({all}::tsquery) AS id
                WHERE id < {before} ORDER BY id DESC LIMIT {take}
                """
            )
            .ToListAsync(ct);

    private static string All(string scope, IReadOnlyCollection<string> terms) =>
        string.Join(" & ", terms.Select(term => $"'{scope}{term}'"));
}
