using LianXin.Casework.Print;

namespace LianXin.Tests.Casework.Print;

/// <summary>Every word of the sheet is printed under its name, and there is room to sign for it.</summary>
public sealed class GuidancePagesTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(450)]
    [InlineData(1200)]
    [InlineData(4000)]
    public void Every_character_stands_under_its_name_in_its_order(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(n => (char)('一' + n)));

        var rows = GuidancePages
            .Cut([new("请到哪里", "市法院"), new("您说的原话", text)])
            .SelectMany(page => page)
            .ToList();

        Assert.Equal("市法院", rows[0].Text);
        Assert.Equal(text, string.Concat(rows.Where(row => row.Name is "您说的原话").Select(row => row.Text)));
    }

    [Fact]
    public void A_few_words_are_one_sheet() =>
        Assert.Single(GuidancePages.Cut([new("请到哪里", "市法院"), new("法律依据", "民事诉讼法")]));

    [Fact]
    public void What_leaves_no_room_to_sign_gets_a_sheet_more()
    {
        var pages = GuidancePages.Cut([new("您说的原话", new string('难', 38 * 25))]);

        Assert.Equal(2, pages.Count);
        Assert.Empty(pages[1]);
    }

    [Fact]
    public void No_sheet_holds_more_lines_than_it_has_room_for() =>
        Assert.All(
            GuidancePages.Cut(Enumerable.Repeat(new GuidanceRow("期限提醒", new string('期', 500)), 7)),
            page => Assert.InRange(page.Sum(row => 4 + 6 * ((row.Text.Length + 37) / 38)), 0, 236)
        );
}
