using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LianXin.Ui;

namespace LianXin.Tests.TestKit;

/// <summary>A page as a browser without script reads it, and its forms as it would send them.</summary>
internal sealed class Page(HttpClient browser, IDocument document, HttpResponseMessage response)
{
    public IDocument Document => document;
    public HttpResponseMessage Response => response;

    public static async Task<Page> Open(HttpClient browser, string url) =>
        await Read(browser, await browser.GetAsync(url, Now.Test));

    /// <summary>What the visitor wishes, as the cookie keeps it.</summary>
    public static HttpClient Browser(Hall hall, Display? display = null)
    {
        var browser = hall.CreateClient(new() { AllowAutoRedirect = false });
        if (display is not null)
            browser.DefaultRequestHeaders.Add("Cookie", $"{Display.Cookie}={display.Kept}");
        return browser;
    }

    /// <summary>Sends the only form of the page: what stands in it, changed as named. Nothing (null) is not sent.</summary>
    public async Task<Page> Submit(params (string Name, string? Value)[] filledIn)
    {
        var form = document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Single();
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(hidden => (Name: hidden.Name!, (string?)hidden.Value))
            .Where(hidden => filledIn.All(field => field.Name != hidden.Name))
            .Concat(filledIn)
            .Where(field => field.Item2 is not null);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in sent)
            content.Add(new StringContent(value!), name);
        using var request = new HttpRequestMessage(HttpMethod.Post, response.RequestMessage!.RequestUri)
        {
            Content = content,
        };
        request.Headers.Add("Cookie", string.Join("; ", Cookies));
        return await Read(browser, await browser.SendAsync(request, Now.Test));
    }

    private IEnumerable<string> Cookies =>
        [
            .. browser.DefaultRequestHeaders.TryGetValues("Cookie", out var kept) ? kept : [],
            .. response.Headers.TryGetValues("Set-Cookie", out var set)
                ? set.Select(cookie => cookie.Split(';')[0])
                : [],
        ];

    /// <summary>The error beside a field, reached as a screen reader reaches it.</summary>
    public string? ErrorOf(string id)
    {
        var control = document.GetElementById(id) ?? throw new InvalidOperationException($"No {id} on the page.");
        var described =
            control.GetAttribute("aria-describedby") ?? control.Closest("fieldset")?.GetAttribute("aria-describedby");
        var error = described
            ?.Split(' ')
            .Select(document.GetElementById)
            .SingleOrDefault(e => e!.ClassList.Contains("err"));
        return error?.TextContent.Trim();
    }

    public string? ValueOf(string id) =>
        document.GetElementById(id) switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement text => text.Value,
            IHtmlSelectElement select => select.Value,
            _ => throw new InvalidOperationException($"No control {id} on the page."),
        };

    private static async Task<Page> Read(HttpClient browser, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(Now.Test);
        var document = await BrowsingContext.New().OpenAsync(answer => answer.Content(html), Now.Test);
        return new(browser, document, response);
    }
}
