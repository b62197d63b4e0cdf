using LianXin.Kernel.Data;
using LianXin.Kernel.Search;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Search;

public sealed class SearchIndexTests(Hall hall)
{
    private readonly Library library = new(hall);

    [Theory]
    [InlineData("灯")]
    [InlineData("路灯")]
    [InlineData("路灯熄灭")]
    [InlineData("熄灭 小区")]
    [InlineData("3号")]
    [InlineData("３号楼")]
    [InlineData("elevator")]
    [InlineData("ＥＬＥＶＡＴＯＲ")]
    [InlineData("𠮷")]
    public async Task A_record_is_found_from_one_character_up(string query)
    {
        await library.Put(("a", "小区3号楼路灯熄灭（Elevator），𠮷庄"), ("b", "自来水浑浊"));

        Assert.Equal(["a"], await library.Find(query));
    }

    [Theory]
    [InlineData("熄路")] // both characters are there, and not side by side
    [InlineData("灭熄")]
    [InlineData("路灯熄灭路灯")] // every pair of it is there
    [InlineData("路灯 漏水")]
    [InlineData("13号")]
    [InlineData("ele")] // not a whole word
    public async Task What_is_not_written_there_finds_nothing(string query)
    {
        await library.Put(("a", "路灯熄灭，灭路灯，3号楼Elevator"));

        Assert.Empty(await library.Find(query));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("'); DROP TABLE search_documents; --")]
    [InlineData("NEAR(a b, 2)")]
    [InlineData("terms : x")]
    [InlineData("路灯 OR 自来水")]
    [InlineData("路灯 & ! 火")]
    [InlineData("*")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    public async Task Signs_and_operators_find_nothing_and_do_no_harm(string query)
    {
        await library.Put(("a", "路灯熄灭"), ("b", "自来水浑浊"));

        Assert.Empty(await library.Find(query));
        Assert.Equal("0", (await library.Count(query)).ToString());
        Assert.Empty(await library.Read(db => SearchIndex.Keys(db, Library.Kind, query).ToListAsync(Now.Test)));
        Assert.Equal(["a"], await library.Find("路灯"));
    }

    [Fact]
    public async Task Signs_around_words_do_not_matter()
    {
        await library.Put(("a", "路灯熄灭"));

        Assert.Equal(["a"], await library.Find("“路灯”😀*熄灭*"));
    }

    [Fact]
    public async Task A_number_that_could_be_somebodys_is_neither_kept_nor_found()
    {
        await library.Put(("a", "请回电13800000000，或 2026-00001"));

        Assert.Empty(await library.Find("13800000000"));
        Assert.Empty(await library.Find("回电 13800000000"));
        Assert.Equal(["a"], await library.Find("2026-00001"));
        var kept = await library.Read(db => db.Set<SearchDocument>().SingleAsync(d => d.Key == "a", Now.Test));
        Assert.Equal("请回电 或 _2026_ _00001_", kept.Text);
    }

    [Fact]
    public async Task A_changed_record_is_found_by_its_new_words_only_and_keeps_its_place()
    {
        await library.Put(("a", "路灯熄灭"), ("b", "路灯漏水"));
        await library.Put(("a", "路灯困人"));

        Assert.Empty(await library.Find("熄灭"));
        Assert.Equal(["a"], await library.Find("困人"));
        Assert.Equal(["b", "a"], await library.Find("路灯"));
    }

    [Fact]
    public async Task A_removed_record_is_not_found_and_may_come_back()
    {
        await library.Put(("a", "路灯熄灭"));
        await library.Remove("a");
        await library.Remove("never");
        Assert.Empty(await library.Find("路灯"));

        await library.Put(("a", "路灯熄灭"));
        Assert.Equal(["a"], await library.Find("路灯"));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_index_as_it_was()
    {
        await library.Put(("a", "路灯熄灭"));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            library.Write<int>(async db =>
            {
                await SearchIndex.Put(db, Library.Kind, "a", "路灯困人", Now.Test);
                throw new InvalidOperationException();
            })
        );

        Assert.Equal(["a"], await library.Find("熄灭"));
        Assert.Empty(await library.Find("困人"));
    }

    [Fact]
    public async Task Outside_a_step_nothing_is_indexed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            library.Read(async db =>
            {
                await SearchIndex.Put(db, Library.Kind, "a", "路灯", Now.Test);
                return 0;
            })
        );

    [Fact]
    public async Task Another_office_and_another_kind_are_not_searched()
    {
        await library.Put(("a", "路灯熄灭"));
        await new Library(hall).Put(("b", "路灯熄灭"));
        await library.Write(async db =>
        {
            await SearchIndex.Put(db, "tests.other", "c", "路灯熄灭", Now.Test);
            return 0;
        });

        Assert.Equal(["a"], await library.Find("路灯"));
        Assert.Equal(1, (await library.Count("路灯")).Number);
        Assert.Equal(["a"], await library.Read(db => SearchIndex.Keys(db, Library.Kind, "路灯").ToListAsync(Now.Test)));
    }

    [Fact]
    public async Task Pages_are_full_whatever_has_to_be_left_out_between_and_the_last_one_says_so()
    {
        // Two of three have the pairs of the phrase and not the phrase.
        await library.Put([.. Enumerable.Range(0, 300).Select(i => ($"{i}", i % 3 == 0 ? "路灯熄" : "灯熄，路灯"))]);
        var pages = new List<IReadOnlyList<string>>();
        Found page;
        long? after = null;
        do
        {
            page = await library.Page("路灯熄", after, 30);
            pages.Add(page.Keys);
            after = page.Next;
        } while (after is not null);

        Assert.Equal([30, 30, 30, 10], pages.Select(p => p.Count));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{297 - 3 * i}"), pages.SelectMany(p => p));
    }

    [Fact]
    public async Task A_scan_that_breaks_off_can_be_gone_on_with_from_where_it_stopped()
    {
        await library.Put([.. Enumerable.Range(0, 10).Select(i => ($"{i}", i == 0 ? "路灯熄" : "灯熄，路灯"))]);

        var (none, stoppedAt) = await library.Scan("路灯熄", long.MaxValue, [1, 2, 3]);
        var (last, end) = await library.Scan("路灯熄", stoppedAt!.Value, [5]);

        Assert.Empty(none);
        Assert.Equal("0", Assert.Single(last).Key);
        Assert.Null(end);
    }

    [Fact]
    public async Task Counting_stops_at_a_thousand()
    {
        await library.Put([.. Enumerable.Range(0, 1001).Select(i => ($"{i}", i > 0 ? "路灯" : "路灯 自来水"))]);

        Assert.Equal("1000+", (await library.Count("路灯")).ToString());
        Assert.Equal("1", (await library.Count("自来水")).ToString());
        await library.Remove("0");
        Assert.Equal("1000", (await library.Count("路灯")).ToString());
    }

    [Fact]
    public async Task A_modules_own_query_takes_the_keys_as_one_more_filter()
    {
        await library.Put(("甲", "路灯熄灭"), ("乙", "路灯漏水"), ("丙", "熄水"));
        var found = await library.Write(async db =>
        {
            foreach (var name in "甲甲乙丙")
                await db.Draw(db.Viewer.Office, $"{name}", Now.Test);
            var keys = SearchIndex.Keys(db, Library.Kind, "路灯");
            return await db.Set<NumberSeries>()
                .Where(series => series.Office == db.Viewer.Office && keys.Contains(series.Name))
                .OrderByDescending(series => series.Last)
                .Select(series => series.Name)
                .ToListAsync(Now.Test);
        });

        Assert.Equal(["甲", "乙"], found);
    }

    [Fact]
    public async Task A_very_long_text_is_indexed_as_far_as_twenty_thousand_characters()
    {
        await library.Put(
            ("a", $"头{string.Concat(Enumerable.Range(0, 19_999).Select(i => (char)(0x4E00 + i % 1000)))}尾")
        );

        Assert.Equal(["a"], await library.Find("头"));
        Assert.Empty(await library.Find("尾"));
    }
}
