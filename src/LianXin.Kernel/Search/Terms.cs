using System.Security.Cryptography;
using LianXin.Kernel.Journal;

namespace LianXin.Kernel.Search;

/// <summary>What the index is asked by: for ideographs each one and each two neighbours, otherwise words.</summary>
internal static class Terms
{
    /// <summary>Everything a document can be found by.</summary>
    public static IReadOnlyCollection<string> Of(FoldedText document) =>
        document.Runs.SelectMany(run => run.Concat(Pairs(run))).ToHashSet();

    /// <summary>
    /// The fewest terms that every document with these phrases has. A single ideograph is asked for only where it
    /// stands alone: the pair around it says more.
    /// </summary>
    public static IReadOnlyCollection<string> NeededFor(FoldedText query) =>
        query.Runs.SelectMany(run => Alone(run).Concat(Pairs(run))).ToHashSet();

    /// <summary>
    /// Opens every term, so that an office meets its own records only. Two that happen to open alike cost time, no
    /// secret: the documents are asked for their office again.
    /// </summary>
    public static string Scope(string office, string kind) =>
        Convert.ToHexStringLower(SHA256.HashData(new CanonicalBytes().Text(office).Text(kind).ToArray()).AsSpan(0, 2));

    private static IEnumerable<string> Pairs(IReadOnlyList<string> run) =>
        run.Zip(run.Skip(1)).Where(AreIdeographs).Select(pair => pair.First + pair.Second);

    private static IEnumerable<string> Alone(IReadOnlyList<string> run) =>
        run.Where((unit, i) => !FoldedText.IsIdeograph(unit) || !(HasPair(run, i - 1) || HasPair(run, i)));

    private static bool HasPair(IReadOnlyList<string> run, int first) =>
        first >= 0 && first + 1 < run.Count && AreIdeographs((run[first], run[first + 1]));

    private static bool AreIdeographs((string First, string Second) pair) =>
        FoldedText.IsIdeograph(pair.First) && FoldedText.IsIdeograph(pair.Second);
}
