using System.Text.RegularExpressions;
using CsCheck;
using LianXin.Kernel.Search;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Search;

/// <summary>Both indexes against a search that reads every text from beginning to end.</summary>
public sealed partial class SearchPropertyTests(Hall hall)
{
    /// <summary>Few, so that they meet.</summary>
    private static readonly string[] Pieces =
    [
        .. "路 灯 熄 水 路灯 𠮷 〇 の 年 a B ab Ａｂ é 1 ２ 12345678 ， - 😀 ' \" * _ % \\".Split(' '),
        " ",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(Put);

    [Fact]
    public Task Whatever_is_written_and_asked_the_answers_are_those_of_reading_everything() =>
        Gen.Select(Text.Array[1, 30], Gen.Select(Text, Gen.Int[1, 6]).Array[8])
            .SampleAsync(
                async (texts, asked) =>
                {
                    var library = new Library(hall);
                    await library.Put([.. texts.Select((text, i) => ($"{i}", text))]);
                    foreach (var query in asked.Select(q => Shortened(q.Item1, q.Item2)))
                        await Compare(library, texts, query);
                },
                iter: 12
            );

    private static async Task Compare(Library library, string[] texts, string query)
    {
        var expected = Enumerable
            .Range(0, texts.Length)
            .Reverse()
            .Where(i => Naive.Has(texts[i], query))
            .Select(i => $"{i}")
            .ToList();
        Assert.Equal(expected, await library.Find(query));
        Assert.Equal(expected.Count, (await library.Count(query)).Number);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            (await library.Read(db => SearchIndex.Keys(db, Library.Kind, query).ToListAsync(Now.Test))).Order(
                StringComparer.Ordinal
            )
        );
    }

    private static string Put(int[] together) => string.Concat(together.Select(piece => Pieces[piece]));

    private static string Shortened(string text, int length) => text.Length <= length ? text : text[..length];

    private static partial class Naive
    {
        /// <summary>Every phrase of the query stands in the text, unit by unit; what is no letter divides.</summary>
        public static bool Has(string text, string query)
        {
            var wanted = Runs(query);
            return wanted.Count > 0
                && !LongDigits().IsMatch(Plain(query))
                && wanted.TrueForAll(phrase => Runs(text).Exists(run => Contains(run, phrase)));
        }

        private static bool Contains(string[] run, string[] phrase) =>
            Enumerable.Range(0, run.Length).Any(i => run.Skip(i).Take(phrase.Length).SequenceEqual(phrase));

        private static List<string[]> Runs(string text) =>
            [
                .. Run()
                    .Matches(LongDigits().Replace(Plain(text), " "))
                    .Select(run => Unit().Matches(run.Value).Select(unit => unit.Value).ToArray()),
            ];

        private static string Plain(string text) =>
            string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToLowerInvariant();

        [GeneratedRegex("[0-9〇]{7,}")]
        private static partial Regex LongDigits();

        [GeneratedRegex("([路灯熄水年〇の]|𠮷|[a-z0-9é])+")]
        private static partial Regex Run();

        [GeneratedRegex("[路灯熄水年〇の]|𠮷|[a-z0-9é]+")]
        private static partial Regex Unit();
    }
}
