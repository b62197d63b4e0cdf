using System.Globalization;
using System.Text;

namespace LianXin.Kernel.Search;

/// <summary>
/// A text as search sees it: runs of units, a unit being one ideograph or one whole word. Case and full-width forms
/// are folded by hand, so that an index made on one machine answers the same on any other. Whatever has seven digits
/// in a row or more is left out: it could be somebody's phone or identity number (decisions 5).
/// </summary>
internal sealed class FoldedText
{
    private const int LongestDigits = 6;
    private const int LongestWord = 64;
    private const string ChineseDigits = "〇零一二三四五六七八九幺";
    private static readonly Rune Gap = new(' ');

    private readonly List<List<string>> runs = [];
    private readonly StringBuilder word = new();
    private List<string> run = [];

    public FoldedText(string text)
    {
        var runes = text.EnumerateRunes().Where(rune => !IsInvisible(rune)).Select(Fold).ToArray();
        HasLongDigits = BlankLongDigits(runes);
        foreach (var rune in runes)
            Add(rune);
        EndRun();
    }

    /// <summary>Something was left out: whoever looks for it must find nothing, not everything.</summary>
    public bool HasLongDigits { get; }

    public IReadOnlyList<IReadOnlyList<string>> Runs => runs;

    /// <summary>Runs in one piece, words framed, so that a phrase is found by its letters and words are never cut.</summary>
    public IEnumerable<string> Phrases => runs.Select(run => string.Concat(run.Select(Framed)));

    /// <summary>A word stands for a word only; an ideograph also for a part of what is around it.</summary>
    public static bool IsIdeograph(string unit) => IsIdeograph(Rune.GetRuneAt(unit, 0));

    private static string Framed(string unit) => IsIdeograph(unit) ? unit : $"_{unit}_";

    private void Add(Rune rune)
    {
        if (IsIdeograph(rune))
        {
            EndWord();
            run.Add(rune.ToString());
        }
        else if (IsLetter(rune) || (IsMark(rune) && word.Length > 0))
            word.Append(rune.ToString());
        else if (!IsMark(rune))
            EndRun();
    }

    private void EndWord()
    {
        if (word.Length > 0)
            run.Add(string.Concat(word.ToString().EnumerateRunes().Take(LongestWord)));
        word.Clear();
    }

    private void EndRun()
    {
        EndWord();
        if (run.Count > 0)
            runs.Add(run);
        run = [];
    }

    private static bool BlankLongDigits(Rune[] runes)
    {
        var found = false;
        for (var start = 0; start < runes.Length; start++)
        {
            var length = runes.Skip(start).TakeWhile(IsDigit).Count();
            if (length > LongestDigits)
            {
                Array.Fill(runes, Gap, start, length);
                found = true;
            }
            start += length;
        }
        return found;
    }

    private static Rune Fold(Rune rune) =>
        rune.Value switch
        {
            >= 0xFF01 and <= 0xFF5E => Rune.ToLowerInvariant(new(rune.Value - 0xFEE0)),
            _ => Rune.ToLowerInvariant(rune),
        };

    /// <summary>Scripts written without spaces: Han with its extensions, and kana.</summary>
    private static bool IsIdeograph(Rune rune) =>
        rune.Value
            is (>= 0x3005 and <= 0x3007)
                or (>= 0x3041 and <= 0x30FF and not 0x30FB)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsDigit(Rune rune) =>
        Rune.IsDigit(rune) || ChineseDigits.Contains(rune.ToString(), StringComparison.Ordinal);

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Joiners and variation selectors: they change how a letter looks, not which one it is.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value
            is (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0100 and <= 0xE01EF)
                or (>= 0x180B and <= 0x180D)
                or 0x180F;
}
