using LianXin.Tests.TestKit;
using LianXin.Ui;

namespace LianXin.Tests.Ui;

/// <summary>Every kind of field, posted without script to the gallery of components.</summary>
public sealed class FieldsTests(Hall hall)
{
    private static readonly string[] Required =
    [
        "Form-Kind",
        "Form-Words",
        "Form-Phone",
        "Form-Unit",
        "Form-Promise",
        "Form-Grade",
        "Form-Agreed",
    ];

    private static readonly (string, string?)[] FilledIn =
    [
        ("Form.Kind", "Policy"),
        ("Form.Words", "刷脸不通过。"),
        ("Form.Place", "幸福里小区东门"),
        ("Form.Phone", "13800001234"),
        ("Form.Unit", "Advice"),
        ("Form.Promise", "2026-11-27"),
        ("Form.MetAt", "2026-11-23T10:20"),
        ("Form.Companions", "3"),
        ("Form.Needs", "Stuck"),
        ("Form.Needs", "Policy"),
        ("Form.Grade", "Glad"),
        ("Form.Agreed", "true"),
    ];

    [Fact]
    public async Task A_field_left_empty_is_named_beside_itself_and_in_the_summary_in_the_order_of_the_page()
    {
        var page = await Open();

        var answered = await page.Submit();

        Assert.All(Required, id => Assert.NotNull(answered.ErrorOf(id)));
        Assert.Equal(Required.Select(id => $"#{id}"), Summary(answered).Select(link => link.GetAttribute("href")));
        Assert.Equal(Required.Select(answered.ErrorOf), Summary(answered).Select(link => link.TextContent));
        Assert.Equal("alert", answered.Document.QuerySelector(".errsum")!.GetAttribute("role"));
    }

    [Fact]
    public async Task A_field_that_may_stay_empty_says_nothing()
    {
        var answered = await (await Open()).Submit();

        Assert.All(
            ["Form-Place", "Form-MetAt", "Form-Companions", "Form-Needs", "Form-Photos"],
            id => Assert.Null(answered.ErrorOf(id))
        );
    }

    [Fact]
    public async Task What_was_typed_stands_there_again()
    {
        var answered = await (await Open()).Submit([.. FilledIn.Where(field => field.Item1 != "Form.Agreed")]);

        Assert.NotNull(answered.ErrorOf("Form-Agreed"));
        Assert.Equal("刷脸不通过。", answered.ValueOf("Form-Words"));
        Assert.Equal("幸福里小区东门", answered.ValueOf("Form-Place"));
        Assert.Equal("13800001234", answered.ValueOf("Form-Phone"));
        Assert.Equal("Advice", answered.ValueOf("Form-Unit"));
        Assert.Equal("2026-11-27", answered.ValueOf("Form-Promise"));
        Assert.Equal("2026-11-23T10:20", answered.ValueOf("Form-MetAt"));
        Assert.Equal("3", answered.ValueOf("Form-Companions"));
        Assert.Equal(["Policy", "Stuck", "Policy", "Glad"], Chosen(answered));
    }

    [Fact]
    public async Task A_refusal_stands_on_top_and_nothing_typed_is_lost()
    {
        var answered = await (await Open()).Submit(FilledIn);

        Assert.Empty(Summary(answered));
        Assert.Contains("请先确定主办单位", answered.Document.QuerySelector(".errsum[role=alert]")!.TextContent);
        Assert.Equal("刷脸不通过。", answered.ValueOf("Form-Words"));
    }

    [Theory]
    [InlineData("Form.Kind", "nonsense", "请从列表中选择一项。")]
    [InlineData("Form.Unit", "nonsense", "请从列表中选择一项。")]
    [InlineData("Form.Promise", "下周一", "请把日期写成 2026-11-23 的样子。")]
    [InlineData("Form.MetAt", "昨天", "请把日期和时间写成 2026-11-23 10:20 的样子。")]
    [InlineData("Form.Companions", "三个", "这里请填数字。")]
    [InlineData("Form.Companions", "201", "同访人数应在 0 到 200 之间。")]
    [InlineData("Form.Phone", "1380000123", "手机号应是 11 位数字，以 1 开头。")]
    public async Task What_cannot_be_read_is_said_in_plain_words(string field, string typed, string said)
    {
        var answered = await (await Open()).Submit(Except(field, typed));

        Assert.Equal(said, answered.ErrorOf(field.Replace('.', '-')));
        Assert.Equal([said], Summary(answered).Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("Form.Promise", "下周一")]
    [InlineData("Form.Companions", "三个")]
    public async Task What_cannot_be_read_stands_there_again(string field, string typed)
    {
        var answered = await (await Open()).Submit(Except(field, typed));

        Assert.Equal(typed, answered.Document.GetElementById(field.Replace('.', '-'))!.GetAttribute("value"));
    }

    [Fact]
    public async Task Too_long_a_text_is_kept_whole_and_counted()
    {
        var long41 = new string('长', 41);

        var answered = await (await Open()).Submit(Except("Form.Words", long41));

        Assert.Equal("最多写 40 个字，您写了 41 个。", answered.ErrorOf("Form-Words"));
        Assert.Equal(long41, answered.ValueOf("Form-Words"));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_browsers_must_not_run_or_databases_cannot_keep_does_no_harm(string typed)
    {
        var answered = await (await Open()).Submit(Except("Form.Words", typed));

        Assert.True(answered.Response.IsSuccessStatusCode);
        Assert.Empty(answered.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Under_the_English_switch_the_errors_are_English()
    {
        var page = await Page.Open(
            Page.Browser(hall, new Display(Elder: false, Contrast: false, English: true)),
            "/ui/components"
        );

        var answered = await page.Submit(Except("Form.Words", new string('长', 41), ("Form.Promise", "soon")));

        Assert.Equal("At most 40 characters, please; you wrote 41.", answered.ErrorOf("Form-Words"));
        Assert.Equal("Please write the date like 2026-11-23.", answered.ErrorOf("Form-Promise"));
    }

    private Task<Page> Open() => Page.Open(Page.Browser(hall), "/ui/components");

    private static (string, string?)[] Except(params (string Name, string? Value)[] changed) =>
        [.. FilledIn.Where(field => changed.All(other => other.Name != field.Item1)), .. changed];

    private static (string, string?)[] Except(string name, string value, params (string, string?)[] further) =>
        Except([(name, value), .. further]);

    private static IEnumerable<AngleSharp.Dom.IElement> Summary(Page page) =>
        page.Document.QuerySelectorAll(".errsum li a");

    private static IEnumerable<string?> Chosen(Page page) =>
        page.Document.QuerySelectorAll("main form [checked]").Select(box => box.GetAttribute("value"));
}
