namespace LianXin.Kernel.Search;

/// <summary>What EF cannot make: each database's index. Run by the migration, after the table search_documents.</summary>
public static class SearchTables
{
    /// <summary>No text and no positions are kept, only which document has which term.</summary>
    public const string Sqlite = """
        CREATE VIRTUAL TABLE search_index USING fts5(
            terms, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');
        """;

    /// <summary>
    /// A table of its own, narrow because its long vectors lie outside it. The short pending list keeps searching
    /// quick; the setting of the function is what keeps the planner on the index.
    /// </summary>
    public const string Postgres = """
        CREATE TABLE search_terms (
            "Id" bigint PRIMARY KEY REFERENCES search_documents ("Id") ON DELETE CASCADE,
            "Terms" tsvector NOT NULL) WITH (toast_tuple_target = 128);
        CREATE INDEX "IX_search_terms" ON search_terms USING gin ("Terms") WITH (gin_pending_list_limit = 256);
        CREATE FUNCTION search_matches(wanted tsquery) RETURNS SETOF bigint LANGUAGE sql STABLE
            SET enable_seqscan = off AS $$ SELECT "Id" FROM search_terms WHERE "Terms" @@ wanted $$;
        """;
}
