using LianXin.Kernel.Data;

namespace LianXin.Kernel.Search;

/// <summary>One database's index: from terms to the ids of documents. It is not in EF's model (decisions 19).</summary>
internal abstract class SearchDialect
{
    /// <summary>The document has these terms and no others.</summary>
    public abstract Task Index(
        LianXinDb db,
        long id,
        string scope,
        IReadOnlyCollection<string> terms,
        CancellationToken ct
    );

    public abstract Task Forget(LianXinDb db, long id, CancellationToken ct);

    /// <summary>All documents that have all the terms, to be asked further in the same query.</summary>
    public abstract IQueryable<SearchDocument> Matching(LianXinDb db, string scope, IReadOnlyCollection<string> terms);

    /// <summary>The same by their ids, falling from <paramref name="before"/>, at most so many.</summary>
    public abstract Task<List<long>> Newest(
        LianXinDb db,
        string scope,
        IReadOnlyCollection<string> terms,
        long before,
        int take,
        CancellationToken ct
    );
}
