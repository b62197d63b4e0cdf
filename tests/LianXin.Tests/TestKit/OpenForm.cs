using System.Text;
using System.Text.RegularExpressions;

namespace LianXin.Tests.TestKit;

/// <summary>A form as one browser shows it: it can be pressed often, changed, and shown again.</summary>
internal sealed partial class OpenForm(HttpClient browser, string url, string html)
{
    public Dictionary<string, string> Hidden { get; } =
        HiddenFields().Matches(html).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value);

    public string Html => html;

    public static async Task<OpenForm> Open(HttpClient browser, string url)
    {
        var response = await browser.GetAsync(url, Now.Test);
        return await new OpenForm(browser, url, "").ShownIn(response);
    }

    /// <summary>The same form as an answer shows it again.</summary>
    public async Task<OpenForm> ShownIn(HttpResponseMessage response)
    {
        var shown = await response.Text();
        Assert.True(response.IsSuccessStatusCode, $"{url}: {response.StatusCode}\n{shown}");
        return new(browser, url, shown);
    }

    public Task<HttpResponseMessage> Press(params (string Name, string Value)[] typed) => Press(typed, []);

    /// <summary>What the form holds, sent to another address.</summary>
    public OpenForm At(string elsewhere) => new(browser, elsewhere, html);

    /// <summary>Sends what no browser would put together.</summary>
    public Task<HttpResponseMessage> Send(HttpContent body) => browser.PostAsync(url, body, Now.Test);

    public async Task<HttpResponseMessage> Press((string Name, string Value)[] typed, params ChosenFile[] chosen)
    {
        using var form = new MultipartContent("form-data") { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach (var (name, value) in Hidden)
            form.Add(Part(new StringContent(value), $"name=\"{name}\""));
        foreach (var file in chosen)
            form.Add(Part(new ByteArrayContent(file.Bytes), $"name=\"{file.Field}\"; filename=\"{file.FileName}\""));
        foreach (var (name, value) in typed)
            form.Add(Part(new StringContent(value), $"name=\"{name}\""));
        return await browser.PostAsync(url, form, Now.Test);
    }

    /// <summary>As browsers write it, names in bare UTF-8; whatever a file is, it is said to be a JPEG.</summary>
    private static HttpContent Part(HttpContent content, string said)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; {said}");
        if (content is not StringContent)
            content.Headers.ContentType = new("image/jpeg");
        return content;
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" ?/?>""")]
    private static partial Regex HiddenFields();
}

/// <summary>A file chosen in a browser; with neither name nor bytes, a field left empty.</summary>
internal sealed record ChosenFile(string Field, string FileName, byte[] Bytes);
