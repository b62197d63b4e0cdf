using LianXin.Casework.Print;

namespace LianXin.Tests.Casework.Print;

/// <summary>Every word of the person is on the sheets, and there is room to sign.</summary>
public sealed class RegistrationPagesTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    [InlineData(900)]
    [InlineData(1500)]
    [InlineData(4000)]
    public void Every_character_stands_on_a_sheet_in_its_order(int length)
    {
        var words = string.Concat(Enumerable.Range(0, length).Select(n => (char)('一' + n)));

        Assert.Equal(words, string.Concat(RegistrationPages.Cut(words, null)));
    }

    [Fact]
    public void A_few_words_are_one_sheet() => Assert.Single(RegistrationPages.Cut("电梯停了两周，没人来修。", "修好"));

    [Fact]
    public void What_leaves_no_room_to_sign_gets_a_sheet_more()
    {
        var pages = RegistrationPages.Cut(new string('难', 38 * 22), null);

        Assert.Equal(2, pages.Count);
        Assert.Empty(pages[1]);
    }
}
