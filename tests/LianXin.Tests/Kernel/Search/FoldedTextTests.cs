using LianXin.Kernel.Search;

namespace LianXin.Tests.Kernel.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("电梯停运", "电梯停运")]
    [InlineData("电梯，停运", "电梯|停运")]
    [InlineData("A座3楼", "_a_座_3_楼")]
    [InlineData("ＡＢ１２（东）", "_ab12_|东")]
    [InlineData("Wi-Fi", "_wi_|_fi_")]
    [InlineData("𠮷野家", "𠮷野家")] // beyond the first plane
    [InlineData("葛\uDB40\uDD00城", "葛城")] // a variation selector says only how it is drawn
    [InlineData("好😀吗", "好|吗")]
    [InlineData("a\u0301b", "_a\u0301b_")]
    [InlineData("\u0301电", "电")]
    [InlineData("\uD800电\0梯", "电|梯")] // half a character, and none
    [InlineData("' \" * NEAR(", "_near_")]
    [InlineData("", "")]
    [InlineData("😀！", "")]
    public void A_text_is_cut_into_phrases(string text, string phrases) =>
        Assert.Equal(phrases, string.Join('|', new FoldedText(text).Phrases));

    [Theory]
    [InlineData("电话13800000000转", "电话|转")]
    [InlineData("1234567", "")]
    [InlineData("１２３４５６７", "")]
    [InlineData("a1234567b", "_a_|_b_")]
    [InlineData("138\u200B0000\u200B0000", "")] // invisible joints
    [InlineData("一三八零零零零零零零零", "")]
    [InlineData("幺三八0000", "")]
    public void Seven_digits_in_a_row_are_left_out(string text, string phrases)
    {
        var folded = new FoldedText(text);

        Assert.Equal(phrases, string.Join('|', folded.Phrases));
        Assert.True(folded.HasLongDigits);
    }

    [Theory]
    [InlineData("2026-00001", "_2026_|_00001_")]
    [InlineData("123456", "_123456_")]
    [InlineData("二〇二六年", "二〇二六年")]
    public void Six_are_kept(string text, string phrases)
    {
        var folded = new FoldedText(text);

        Assert.Equal(phrases, string.Join('|', folded.Phrases));
        Assert.False(folded.HasLongDigits);
    }

    [Fact]
    public void A_word_without_end_is_cut() =>
        Assert.Equal($"_{new string('x', 64)}_", Assert.Single(new FoldedText(new string('X', 5000)).Phrases));

    [Fact]
    public void A_phrase_is_asked_for_by_pairs_and_only_what_stands_alone_by_itself() =>
        Assert.Equal(["电梯", "梯停", "3", "楼", "b"], Terms.NeededFor(new FoldedText("电梯停 3楼 B")));

    [Fact]
    public void A_document_is_found_by_everything_in_it() =>
        Assert.Equal(["a", "梯", "电", "电梯"], Terms.Of(new FoldedText("电梯A，电")).Order(StringComparer.Ordinal));
}
