using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;
using LianXin.Ui;
using LianXin.Web;
using Microsoft.Extensions.Localization;

namespace LianXin.Tests.Ui;

public sealed class ErrorPagesTests(Hall hall)
{
    [Fact]
    public async Task A_wrong_address_is_a_page_in_words_and_no_reason_to_sign_in()
    {
        var page = await Page.Open(Page.Browser(hall), "/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.Response.StatusCode);
        Assert.Equal("没有找到这一页", page.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Programs_are_told_in_their_own_way()
    {
        var answer = await Page.Browser(hall).GetAsync("/api/no-such-thing", Now.Test);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_case_that_is_not_on_record_is_named_on_the_page()
    {
        var page = await Page.Open(hall.SignedInAs(Roles.Clerk), "/desk/cases/2026-99999");

        Assert.Equal(HttpStatusCode.NotFound, page.Response.StatusCode);
        Assert.Contains("没有编号为 2026-99999 的案件。", page.Document.Body!.TextContent);
    }

    [Fact]
    public async Task Who_may_not_is_told_whom_to_ask()
    {
        var page = await Page.Open(hall.SignedInAs(Roles.Handler), "/desk/cases/2026-00001/accept");

        Assert.Equal(HttpStatusCode.Forbidden, page.Response.StatusCode);
        Assert.Contains("请联系本单位的管理员", page.Document.Body!.TextContent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("CfDJ8forged")]
    public async Task A_form_without_its_token_is_told_how_to_be_sent_again(string? token)
    {
        var page = await Page.Open(Page.Browser(hall), "/ui/components");

        var answered = await page.Submit(("__RequestVerificationToken", token), ("Form.Words", "写了很多字"));

        Assert.Equal(HttpStatusCode.BadRequest, answered.Response.StatusCode);
        Assert.Contains("请返回上一页再提交，您写的内容还在。", answered.Document.Body!.TextContent);
    }

    [Fact]
    public async Task A_bug_is_logged_once_under_the_id_that_the_person_sees_and_tells_nothing_else()
    {
        var log = new Lines();
        await using var scope = hall.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, TraceIdentifier = "0HN-7" };
        (http.Request.Scheme, http.Request.Host, http.Request.Path) = ("http", new("localhost"), "/desk");
        http.Response.Body = new MemoryStream();
        hall.Get<IHttpContextAccessor>().HttpContext = http;
        var pages = new ErrorPages(log, hall.Get<IStringLocalizer>(), hall.Get<IProblemDetailsService>());

        await pages.TryHandleAsync(http, new InvalidOperationException("张三的电话"), Now.Test);

        http.Response.Body.Position = 0;
        var html = WebUtility.HtmlDecode(await new StreamReader(http.Response.Body).ReadToEndAsync(Now.Test));
        Assert.Equal(StatusCodes.Status500InternalServerError, http.Response.StatusCode);
        Assert.Contains("0HN-7", html);
        Assert.DoesNotContain("张三的电话", html);
        Assert.Contains("0HN-7", Assert.Single(log.Said));
    }

    [Fact]
    public async Task Error_pages_follow_the_visitor_s_wishes()
    {
        var browser = Page.Browser(hall, new Display(Elder: true, Contrast: false, English: true));

        var page = await Page.Open(browser, "/no-such-page");

        Assert.Equal("elder", page.Document.DocumentElement.GetAttribute("data-mode"));
        Assert.Equal("This page was not found", page.Document.QuerySelector("h1")!.TextContent);
    }

    private sealed class Lines : ILogger<ErrorPages>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Said.Add($"{logLevel} {formatter(state, exception)}");
    }
}
