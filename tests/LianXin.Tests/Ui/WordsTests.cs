using System.Globalization;
using LianXin.Kernel;
using LianXin.Ui;

namespace LianXin.Tests.Ui;

public sealed class WordsTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly Words words = new([typeof(Words).Assembly, typeof(Sentence).Assembly]);

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Fact]
    public void In_Chinese_the_key_is_the_text()
    {
        CultureInfo.CurrentUICulture = Languages.Chinese;

        Assert.Equal("协调办理", words["协调办理"]);
        Assert.Equal("还没有英文", words["还没有英文"]);
    }

    [Fact]
    public void In_English_every_assembly_is_asked()
    {
        CultureInfo.CurrentUICulture = Languages.English;

        Assert.Equal("Coordination", words["协调办理"]);
        Assert.StartsWith("Somebody else", words["别人刚刚办理了这件事，请刷新后再试。"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_English_is_said_in_Chinese_and_known_to_be_missing()
    {
        CultureInfo.CurrentUICulture = Languages.English;

        Assert.Equal("还没有英文", words["还没有英文"]);
        Assert.True(words["还没有英文"].ResourceNotFound);
        Assert.False(words["协调办理"].ResourceNotFound);
    }

    [Fact]
    public void Values_stand_where_each_language_wants_them()
    {
        CultureInfo.CurrentUICulture = Languages.English;

        Assert.Equal("1–10 of 18", words["第 {0}–{1}，共 {2}", 1, 10, 18]);
    }

    [Fact]
    public void A_refusal_is_put_into_English_with_the_words_among_its_values()
    {
        CultureInfo.CurrentUICulture = Languages.English;
        var refused = new RefusedException("case.step", "{0}（续）", "协调办理");

        Assert.Equal("协调办理（续）", refused.Message);
        Assert.Equal("Coordination (continued)", refused.Sentence.In(words));
    }

    [Fact]
    public void A_sentence_without_values_may_hold_braces() =>
        Assert.Equal("请写成 {编号} 的样子。", new RefusedException("x", "请写成 {编号} 的样子。").Message);
}
