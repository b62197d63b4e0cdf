using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Search;

/// <summary>
/// FTS5. Terms are spelt in hexadecimal: the tokenizer's idea of a letter is years older than some characters in
/// people's names, and nothing that anybody types is ever an operator.
/// </summary>
internal sealed class SqliteSearch : SearchDialect
{
    public override Task Index(
        LianXinDb db,
        long id,
        string scope,
        IReadOnlyCollection<string> terms,
        CancellationToken ct
    )
    {
        var spelt = string.Join(' ', terms.Select(term => Spelt(scope, term)));
        return db.Database.ExecuteSqlAsync(
            $"INSERT OR REPLACE INTO search_index(rowid, terms) VALUES ({id}, {spelt})",
            ct
        );
    }

    public override Task Forget(LianXinDb db, long id, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM search_index WHERE rowid = {id}", ct);

    public override IQueryable<SearchDocument> Matching(
        LianXinDb db,
        string scope,
        IReadOnlyCollection<string> terms
    ) =>
        db.Set<SearchDocument>()
            .FromSql(
                $"""
                SELECT * FROM search_documents
                WHERE "Id" IN (SELECT rowid FROM search_index WHERE search_index MATCH {All(scope, terms)})
                """
            );

    public override Task<List<long>> Newest(
        LianXinDb db,
        string scope,
        IReadOnlyCollection<string> terms,
        long before,
        int take,
        CancellationToken ct
    ) =>
        db
            .Database.SqlQuery<long>(
                $"""
                SELECT rowid AS "Value" FROM search_index
                WHERE search_index MATCH {All(scope, terms)} AND rowid < {before} ORDER BY rowid DESC LIMIT {take}
                """
            )
            .ToListAsync(ct);

    private static string All(string scope, IReadOnlyCollection<string> terms) =>
        string.Join(" AND ", terms.Select(term => $"\"{Spelt(scope, term)}\""));

    private static string Spelt(string scope, string term) =>
        scope + Convert.ToHexStringLower(CanonicalBytes.Utf8.GetBytes(term));
}
