using System.Net;
using LianXin.Kernel.Access;
using LianXin.Kernel.Forms;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Forms;

[Collection(nameof(FormHall))]
public sealed class FormKeysTests(FormHall hall)
{
    private readonly string page = $"note-{Guid.NewGuid():N}";

    private string Url => $"/test/note/{page}";

    [Fact]
    public async Task Pressed_twice_a_form_has_one_effect_and_leads_to_the_same_place()
    {
        var form = await Open();

        var first = await form.Press(("Form.Words", "路灯坏了"));
        var second = await form.Press(("Form.Words", "路灯坏了"));

        Assert.Equal((HttpStatusCode.Found, $"{Url}?left=1"), Led(first));
        Assert.Equal(Led(first), Led(second));
        Assert.Equal(1, await hall.Effects(page));
    }

    [Fact]
    public async Task Of_eight_presses_at_the_same_instant_one_has_an_effect()
    {
        var form = await Open();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Press(("Form.Words", "路灯坏了"))));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Found, $"{Url}?left=1"), Led(answer)));
        Assert.Equal(1, await hall.Effects(page));
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_refused_and_the_form_stays_as_typed()
    {
        var form = await Open();
        await form.Press(("Form.Words", "路灯坏了"));

        var again = await form.ShownIn(await form.Press(("Form.Words", "路灯修好了")));

        Assert.Contains("这份表单已经提交过，这次的内容和上次不同", again.Html);
        Assert.Contains("路灯修好了", again.Html);
        Assert.Equal(1, await hall.Effects(page));
        Assert.Equal((HttpStatusCode.Found, $"{Url}?left=2"), Led(await again.Press(("Form.Words", "路灯修好了"))));
    }

    [Fact]
    public async Task The_key_of_another_visitor_is_refused()
    {
        var (mine, theirs) = (await Open(), await Open());
        mine.Hidden[FormKeyField.Name] = theirs.Hidden[FormKeyField.Name];

        var again = await mine.ShownIn(await mine.Press(("Form.Words", "路灯坏了")));

        Assert.Contains("这张表单和您现在的登录或浏览器对不上", again.Html);
        Assert.Contains("路灯坏了", again.Html);
        Assert.Equal(0, await hall.Effects(page));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("forged")]
    public async Task A_form_without_a_key_of_this_house_is_shown_again_and_counts_when_pressed_again(string? key)
    {
        var form = await Open();
        form.Hidden.Remove(FormKeyField.Name);
        if (key is not null)
            form.Hidden[FormKeyField.Name] = key;

        var again = await form.ShownIn(await form.Press(("Form.Words", "路灯坏了")));

        Assert.Contains("这张表单和您现在的登录或浏览器对不上", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal(HttpStatusCode.Found, (await again.Press(("Form.Words", "路灯坏了"))).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task A_press_from_no_page_of_this_house_changes_nothing_and_loses_nothing_typed(string? token)
    {
        var form = await Open();
        form.Hidden.Remove("__RequestVerificationToken");
        if (token is not null)
            form.Hidden["__RequestVerificationToken"] = token;

        var again = await form.ShownIn(await form.Press(("Form.Words", "路灯坏了")));

        Assert.Contains("这张表单和您现在的登录或浏览器对不上", again.Html);
        Assert.Contains("路灯坏了", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal(HttpStatusCode.Found, (await again.Press(("Form.Words", "路灯坏了"))).StatusCode);
    }

    [Fact]
    public async Task A_form_opened_before_signing_in_is_not_pressed_by_the_officer()
    {
        var browser = hall.Browser();
        var form = await OpenForm.Open(browser, Url);
        browser.DefaultRequestHeaders.Authorization = SignInByHeader.Header(Hall.WangFang, "fz", Roles.Clerk);
        var officers = await OpenForm.Open(browser, Url);
        officers.Hidden[FormKeyField.Name] = form.Hidden[FormKeyField.Name];

        var again = await officers.ShownIn(await officers.Press(("Form.Words", "路灯坏了")));

        Assert.Contains("这张表单和您现在的登录或浏览器对不上", again.Html);
        Assert.Equal(0, await hall.Effects(page));
    }

    [Fact]
    public async Task A_form_opened_more_than_a_day_ago_is_shown_again_and_counts_when_pressed_again()
    {
        var form = await Open();
        hall.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));

        var again = await form.ShownIn(await form.Press(("Form.Words", "路灯坏了")));

        Assert.Contains("打开已超过 24 小时", again.Html);
        Assert.Contains("路灯坏了", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal(HttpStatusCode.Found, (await again.Press(("Form.Words", "路灯坏了"))).StatusCode);
    }

    [Fact]
    public async Task A_form_that_was_refused_can_be_put_right_and_pressed_again()
    {
        var form = await Open();

        var again = await form.ShownIn(await form.Press(("Form.Words", "算了")));

        Assert.Contains("想好了再来。", again.Html);
        Assert.Equal(form.Hidden[FormKeyField.Name], again.Hidden[FormKeyField.Name]);
        Assert.Equal((HttpStatusCode.Found, $"{Url}?left=1"), Led(await again.Press(("Form.Words", "路灯坏了"))));
    }

    [Fact]
    public async Task What_is_too_long_for_its_field_is_shown_again_whole()
    {
        var form = await Open();
        var words = new string('长', 100_000);

        var again = await form.ShownIn(await form.Press(("Form.Words", words), ("Form.Name", "老王")));

        Assert.Contains("留言最多 20 个字。", again.Html);
        Assert.Contains($"value=\"{words}\"", again.Html);
        Assert.Contains("value=\"老王\"", again.Html);
        Assert.Equal(0, await hall.Effects(page));
    }

    [Fact]
    public async Task A_form_longer_than_any_person_fills_in_is_refused_whole()
    {
        var form = await Open();

        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await form.Press(("Form.Words", new('a', 5 * 1024 * 1024)))).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await form.Press([.. Enumerable.Repeat(("Form.Words", ""), 50_000)])).StatusCode
        );
        Assert.Equal(0, await hall.Effects(page));
    }

    [Fact]
    public async Task A_form_is_stored_nowhere_and_its_visitor_known_by_a_sealed_cookie_of_the_session()
    {
        var response = await hall.Browser().GetAsync(Url, Now.Test);

        Assert.True(response.Headers.CacheControl?.NoStore);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), c => c.Contains("lianxin.visitor="));
        Assert.EndsWith("; path=/; samesite=lax; httponly", cookie);
    }

    [Fact]
    public async Task Keys_are_kept_for_a_day_and_swept_after_it()
    {
        var form = await Open();
        await form.Press(("Form.Words", "路灯坏了"));
        hall.Clock.Advance(TimeSpan.FromHours(23));
        await Sweep();
        Assert.Equal(1, await Kept());

        hall.Clock.Advance(TimeSpan.FromHours(2));
        await Sweep();

        Assert.Equal(0, await Kept());
    }

    private Task<int> Sweep() => hall.In<FormKeys, int>(keys => keys.Sweep(Now.Test), Viewer.House);

    private Task<int> Kept() => hall.Read(db => db.Set<FormKey>().CountAsync(key => key.Outcome.StartsWith(Url)));

    private Task<OpenForm> Open() => OpenForm.Open(hall.Browser(), Url);

    private (HttpStatusCode, string?) Led(HttpResponseMessage answer) =>
        (
            answer.StatusCode,
            answer.Headers.Location is { } to ? new Uri(hall.ClientOptions.BaseAddress, to).PathAndQuery : null
        );
}
