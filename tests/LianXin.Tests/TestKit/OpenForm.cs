using System.Net.Http.Headers;
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

    public async Task<HttpResponseMessage> Press((string Name, string Value)[] typed, params ChosenFile[] chosen)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden)
            form.Add(new StringContent(value), $"\"{name}\"");
        foreach (var file in chosen)
            form.Add(file.Content, $"\"{file.Field}\"", file.FileName);
        foreach (var (name, value) in typed)
            form.Add(new StringContent(value), $"\"{name}\"");
        return await browser.PostAsync(url, form, Now.Test);
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" ?/>""")]
    private static partial Regex HiddenFields();
}

/// <summary>A file chosen in a browser.</summary>
internal sealed record ChosenFile(string Field, string FileName, byte[] Bytes)
{
    public HttpContent Content
    {
        get
        {
            var content = new ByteArrayContent(Bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg"); // whatever it is
            return content;
        }
    }
}
