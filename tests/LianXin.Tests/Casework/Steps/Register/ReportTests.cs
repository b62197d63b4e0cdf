using System.Net;
using LianXin.Casework;
using LianXin.Kernel.Forms;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Files;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Steps.Register;

/// <summary>我要反映: what a citizen sends, and what becomes of what cannot be taken.</summary>
[Collection(nameof(CitizenHall))]
public sealed class ReportTests(CitizenHall hall)
{
    [Fact]
    public async Task A_report_becomes_a_case_in_the_room_of_its_kind_with_the_words_as_they_were()
    {
        var words = "𠮷野家门口😀👨‍👩‍👧，“䶮”字打不出来。\r\n第二行　全角空格";

        var number = await hall.Browser().Report(("Form.Words", words), ("Form.Kind", "BlockedMatter"));

        var @case = await hall.Case(number);
        Assert.Equal(("blocked-matter", Channel.Web), (@case.Room, @case.Channel));
        Assert.Equal(words, await Read(@case.What.Words));
        Assert.Equal("citizen", @case.RegisteredBy);
    }

    [Fact]
    public async Task The_receipt_shows_number_code_and_due_date_to_the_browser_that_sent_it_and_to_no_other()
    {
        var (browser, other) = (hall.Browser(), hall.Browser());
        var number = await browser.Report();
        var code = await hall.CodeOf(number);

        var receipt = await browser.Page($"/received/{number}");
        var stranger = await other.Page($"/received/{number}");

        Assert.Contains(number, receipt);
        Assert.Contains($">{code}<", receipt);
        Assert.Contains("前受理", receipt);
        Assert.DoesNotContain(code, stranger);
        Assert.Contains("回执已经收起来了", stranger);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_the_receipt_is_put_away()
    {
        var browser = hall.Browser();
        var number = await browser.Report();
        hall.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.DoesNotContain(await hall.CodeOf(number), await browser.Page($"/received/{number}"));
    }

    [Fact]
    public async Task Pressed_twice_is_one_case_and_the_same_receipt()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        var before = await Count();

        var first = Reports.Number(await form.Press(Reports.Right));
        var second = Reports.Number(await form.Press(Reports.Right));

        Assert.Equal(first, second);
        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task The_same_form_with_other_content_is_refused_and_stays_as_typed()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        await form.Press(Reports.Right);
        var before = await Count();

        var again = await form.ShownIn(await form.Press(Reports.But(("Form.Words", "另外一件事：路灯也坏了。"))));

        Assert.Contains("这份表单已经提交过", again.Html);
        Assert.Contains("另外一件事：路灯也坏了。", again.Html);
        Assert.Equal(before, await Count());
    }

    public static TheoryData<string, string?, string> Bad =>
        new()
        {
            { "Form.Kind", null, "请选择是什么事。" },
            { "Form.Kind", "Nonsense", "请从列表中选择一项。" },
            { "Form.Words", "", "请写下是什么事。" },
            { "Form.Words", "刷脸不通过。", "事情写得太短" },
            { "Form.Words", new string('难', 4001), "最多写 4000 个字，您写了 4001 个。" },
            { "Form.Words", "电梯停了两周\0没有人管，怎么办", "文字中含有无法保存的字符。" },
            { "Form.Words", "我的身份证号是 15098119700101123X，刷脸不通过", "像是有身份证号" },
            { "Form.Wish", new string('想', 501), "最多写 500 个字" },
            { "Form.Place", new string('路', 201), "最多写 200 个字" },
            { "Form.HappenedOn", "昨天", "请把日期写成" },
            { "Form.HappenedOn", "2099-01-01", "发生的日期不能晚于今天。" },
            { "Form.Phone", null, "请留下手机号" },
            { "Form.Phone", "1380000123", "手机号应是 11 位，您填了 10 位。" },
            { "Form.Phone", "打我办公室", "电话只能填数字" },
            { "Form.Anonymous", "true", "匿名反映不填电话" },
            { "Form.Anonymous", "true", "匿名反映不填姓名" },
            { "Form.OnBehalf", "true", "请写明是替谁反映的。" },
            { "Form.WhistleBlowing", "true", "请选择反映的是哪个单位" },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_cannot_be_taken_is_said_beside_its_field_and_nothing_typed_is_lost(
        string field,
        string? typed,
        string said
    )
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        form.Hidden.Remove(field);
        var before = await Count();

        var again = await form.ShownIn(await form.Press(Reports.But((field, typed), ("Form.Place", "东门"))));

        Assert.Contains(said, again.Html);
        Assert.Contains("class=\"err\"", again.Html);
        Assert.Contains("class=\"errsum\"", again.Html);
        Assert.Contains(field == "Form.Words" ? "东门" : Reports.Words, again.Html);
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_notice_that_has_changed_is_shown_before_the_form_is_taken()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        form.Hidden["Form.NoticeVersion"] = "1999-1";

        var again = await form.ShownIn(await form.Press(Reports.Right));

        Assert.Contains("个人信息告知有了新内容，请再看一遍", again.Html);
        Assert.NotEmpty(Reports.Number(await again.Press(Reports.Right)));
    }

    [Fact]
    public async Task A_lone_surrogate_is_refused_in_words()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden)
            body.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (name, value) in Reports.But(("Form.Words", null)))
            body.Add(new StringContent(value), $"\"{name}\"");
        byte[] words = [.. "电梯停了两周没有人管"u8, 0xED, 0xA0, 0x80];
        body.Add(new ByteArrayContent(words), "\"Form.Words\"");

        var again = await form.ShownIn(await form.Send(body));

        Assert.Contains("文字中含有无法保存的字符。", again.Html);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("")]
    public async Task A_forged_form_is_not_taken_and_stays_as_typed(string token)
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        form.Hidden["__RequestVerificationToken"] = token;
        var before = await Count();

        var again = await form.ShownIn(await form.Press(Reports.Right));

        Assert.Contains("这张表单和您现在的登录或浏览器对不上", again.Html);
        Assert.Contains(Reports.Words, again.Html);
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_form_without_its_key_is_not_taken_and_stays_as_typed()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        form.Hidden.Remove(FormKeyField.Name);

        var again = await form.ShownIn(await form.Press(Reports.Right));

        Assert.Contains("没有提交", again.Html);
        Assert.Contains(Reports.Words, again.Html);
    }

    [Fact]
    public async Task A_form_opened_the_day_before_yesterday_is_shown_again_and_then_taken()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        hall.Clock.Advance(TimeSpan.FromHours(25));

        var again = await form.ShownIn(await form.Press(Reports.Right));

        Assert.Contains("已超过 24 小时", again.Html);
        Assert.NotEmpty(Reports.Number(await again.Press(Reports.Right)));
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand_but_what_the_room_at_whose_door_the_code_hangs_is_for()
    {
        var browser = hall.Browser();

        Assert.DoesNotContain(" checked", await browser.Page("/report"));
        Assert.DoesNotContain(" checked", await browser.Page("/report?room=nowhere"));
        Assert.Matches("value=\"PolicyAdvice\"[^>]* checked", await browser.Page("/report?room=policy-advice"));
    }

    [Fact]
    public async Task Script_in_every_text_is_shown_as_text()
    {
        const string Script = "<script>alert(document.cookie)</script>\"'><img src=x onerror=alert(1)>";
        var browser = hall.Browser();
        var form = await OpenForm.Open(browser, "/report");
        (string, string?)[] everywhere =
        [
            ("Form.Words", Script),
            ("Form.Wish", Script),
            ("Form.Place", Script),
            ("Form.Name", "<b>李</b>"),
        ];

        var shownAgain = await Raw(await form.Press(Reports.But([.. everywhere, ("Form.Phone", Script)])));
        var number = await browser.Report(everywhere);
        await browser.Track(number, await hall.CodeOf(number));
        var tracked = await Raw(await browser.GetAsync($"/track/{number}", Now.Test));

        Assert.All([shownAgain, tracked], html => Assert.DoesNotContain("<script>alert", html));
        Assert.All([shownAgain, tracked], html => Assert.DoesNotContain("<img src=x", html));
        Assert.Contains("&lt;script&gt;alert", tracked);
    }

    [Fact]
    public async Task A_photo_that_came_with_a_form_to_be_put_right_is_in_the_case()
    {
        var form = await OpenForm.Open(hall.Browser(), "/report");
        var photo = new ChosenFile("Form.Photos", "东门.jpg", SamplePhotos.Jpeg());
        var trap = new ChosenFile("Form.Photos", "发票.jpg", "MZ\u0090 this is a program"u8.ToArray());

        var again = await form.ShownIn(await form.Press(Reports.But(("Form.Phone", "138")), photo, trap));
        Assert.Contains("发票.jpg", again.Html);
        Assert.Contains("class=\"held\"", again.Html);
        var number = Reports.Number(await again.Press(Reports.Right));

        Assert.Equal(["image/jpeg"], (await hall.Case(number)).Files.Select(file => file.ContentType));
    }

    [Fact]
    public async Task The_three_switches_are_kept_apart()
    {
        await hall.Name((await hall.Person(LianXin.Kernel.Access.Roles.Clerk)).Id);
        var number = await hall.Browser()
            .Report(("Form.FromUnits", "true"), ("Form.WhistleBlowing", "true"), ("Form.ReportedUnit", "power"));

        var @case = await hall.Read(
            db => db.Set<Case>().SingleAsync(c => c.Number == number),
            LianXin.Kernel.Access.Viewer.House
        );
        Assert.Equal(new Secrecy(false, true, false, true, "power"), @case.Secrecy);
        Assert.True(@case.Restricted);
    }

    [Fact]
    public async Task An_anonymous_report_has_neither_name_nor_phone()
    {
        var number = await hall.Browser().Report(("Form.Anonymous", "true"), ("Form.Name", null), ("Form.Phone", null));

        var @case = await hall.Case(number);
        Assert.False(@case.HasContact);
        Assert.Empty(@case.Parties.SelectMany(party => party.Texts()));
    }

    [Fact]
    public async Task Who_sends_form_after_form_is_asked_to_wait()
    {
        await using var strict = hall.WithWebHostBuilder(host => host.UseSetting("Casework:FormsPerAddress", "2"));
        var browser = strict.CreateClient(new() { AllowAutoRedirect = false });
        var form = await OpenForm.Open(browser, "/report");
        HttpStatusCode[] answers =
        [
            (await form.Press(Reports.But(("Form.Phone", "1")))).StatusCode,
            (await form.Press(Reports.But(("Form.Phone", "2")))).StatusCode,
            (await form.Press(Reports.But(("Form.Phone", "3")))).StatusCode,
        ];

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/report", Now.Test)).StatusCode);
    }

    private Task<int> Count() => hall.Read(db => db.Set<Case>().CountAsync(), LianXin.Kernel.Access.Viewer.House);

    private Task<string?> Read(SealedText text) =>
        hall.In<TextVault, string?>(vault => hall.Read(db => vault.Read(db, text, Now.Test)));

    private static Task<string> Raw(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Now.Test);
}
