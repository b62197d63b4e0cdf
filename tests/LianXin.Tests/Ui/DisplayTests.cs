using System.Net;
using LianXin.Tests.TestKit;
using LianXin.Ui;

namespace LianXin.Tests.Ui;

public sealed class DisplayTests(Hall hall)
{
    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "elder")]
    [InlineData(false, true, "contrast")]
    [InlineData(true, true, "elder contrast")]
    public async Task The_server_writes_the_mode_that_the_visitor_chose(bool elder, bool contrast, string? mode)
    {
        var page = await Page.Open(Page.Browser(hall, new Display(elder, contrast, English: false)), "/");

        Assert.Equal(mode, page.Document.DocumentElement.GetAttribute("data-mode"));
    }

    [Fact]
    public async Task The_English_switch_turns_language_and_words()
    {
        var page = await Page.Open(Page.Browser(hall, new Display(Elder: false, Contrast: false, English: true)), "/");

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            "What you tell us is taken up, handled and answered",
            page.Document.QuerySelector("h1")!.TextContent
        );
    }

    [Fact]
    public async Task Without_a_wish_pages_are_Chinese_whatever_the_browser_prefers()
    {
        var browser = Page.Browser(hall);
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");

        var page = await Page.Open(browser, "/");

        Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("有回音", page.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_switch_is_a_link_that_keeps_the_other_wishes_and_leads_back()
    {
        var browser = Page.Browser(hall, new Display(Elder: true, Contrast: false, English: false));
        var page = await Page.Open(browser, "/ui/components?from=home");
        var contrast = page.Document.QuerySelectorAll(".modes a").Single(a => a.TextContent == "高对比");

        var answer = await browser.GetAsync(contrast.GetAttribute("href"), Now.Test);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/ui/components?from=home", answer.Headers.Location!.ToString());
        Assert.StartsWith(
            $"{Display.Cookie}=True.True.False;",
            answer.Headers.GetValues("Set-Cookie").Single(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_switch_never_leads_away_from_this_site(string back)
    {
        var answer = await Page.Browser(hall)
            .GetAsync($"/display?elder=true&contrast=false&english=false&back={Uri.EscapeDataString(back)}", Now.Test);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Caches_are_told_that_a_page_depends_on_the_cookie()
    {
        var page = await Page.Open(Page.Browser(hall), "/");

        Assert.Contains("Cookie", page.Response.Headers.Vary);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("True.True")]
    [InlineData("<script>.b.c")]
    public async Task A_cookie_that_says_nothing_known_is_no_wish(string cookie)
    {
        var browser = Page.Browser(hall);
        browser.DefaultRequestHeaders.Add("Cookie", $"{Display.Cookie}={cookie}");

        var page = await Page.Open(browser, "/");

        Assert.Null(page.Document.DocumentElement.GetAttribute("data-mode"));
    }

    [Fact]
    public async Task No_page_allows_what_is_not_ours_or_stands_inline()
    {
        var page = await Page.Open(Page.Browser(hall), "/ui/components");

        Assert.StartsWith(
            "default-src 'self'",
            page.Response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
        Assert.All(
            page.Document.QuerySelectorAll("script[src], link[href], img[src]"),
            e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal)
        );
    }
}
