using CsCheck;
using LianXin.Ui.Print;

namespace LianXin.Tests.Ui;

public sealed class PagedTextTests
{
    private static readonly string[] Pieces = ["说", "a", "1", "，", "\n", "\r\n", "𠮷", "😀", " "];
    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 400]
        .Select(numbers => string.Concat(numbers.Select(number => Pieces[number])));

    [Fact]
    public void Not_a_character_is_lost_or_moved() =>
        Gen.Select(Texts, Gen.Int[1, 40], Gen.Int[1, 9], Gen.Int[1, 9])
            .Sample(
                (text, width, first, further) =>
                    Assert.Equal(text, string.Concat(PagedText.Cut(text, width, first, further)))
            );

    [Fact]
    public void No_character_is_cut_in_two() =>
        Gen.Select(Texts, Gen.Int[1, 40])
            .Sample(
                (text, width) =>
                    Assert.DoesNotContain(
                        PagedText.Cut(text, width, 1, 1),
                        page => page.EnumerateRunes().Contains(new('\uFFFD'))
                    )
            );

    [Theory]
    [InlineData(100, 1)] // ten lines of ten
    [InlineData(101, 2)]
    [InlineData(300, 2)]
    [InlineData(301, 3)]
    public void A_page_holds_its_lines_and_no_more(int characters, int pages) =>
        Assert.Equal(pages, PagedText.Cut(new string('说', characters), width: 10, first: 10, further: 20).Count);

    [Fact]
    public void Two_narrow_characters_take_the_room_of_one_wide() =>
        Assert.Single(PagedText.Cut(new string('a', 20), width: 10, first: 1, further: 1));

    [Fact]
    public void A_line_break_begins_a_line() => Assert.Equal(["一\n", "二"], PagedText.Cut("一\n二", 10, 1, 1));

    [Fact]
    public void An_empty_text_has_one_page() => Assert.Equal([""], PagedText.Cut("", 10, 1, 1));
}
