using System.Text.RegularExpressions;
using LianXin.Kernel.Data;
using LianXin.Kernel.Search;

namespace LianXin.Casework.Data;

/// <summary>
/// How the ledger is searched: by a whole number, or by the words of the clerk's title and summary, never by the
/// person's own (decisions 5).
/// </summary>
internal static partial class LedgerIndex
{
    public static Task Put(LianXinDb db, Case @case, string title, string summary, CancellationToken ct) =>
        SearchIndex.Put(db, Case.Kind, @case.Number, @case.Reporter, $"{title} {summary}", ct);

    public static IQueryable<Case> Found(this IQueryable<Case> cases, LianXinDb db, string asked)
    {
        if (Number().IsMatch(asked))
        {
            var number = asked.ToUpperInvariant();
            return cases.Where(c => c.Number == number);
        }
        var numbers = SearchIndex.Keys(db, Case.Kind, asked);
        return cases.Where(c => numbers.Contains(c.Number));
    }

    [GeneratedRegex(@"^[A-Za-z]+-\d{8}-\d+$")]
    private static partial Regex Number();
}
