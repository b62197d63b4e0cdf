namespace LianXin.Tests.TestKit;

/// <summary>Somebody at a browser reports a problem and follows it.</summary>
internal static class Reports
{
    extension(HttpResponseMessage answer)
    {
        /// <summary>The address within the house that it sends the browser to.</summary>
        public string? LedTo =>
            answer.Headers.Location is { IsAbsoluteUri: true } whole
                ? whole.PathAndQuery
                : answer.Headers.Location?.OriginalString;
    }

    public const string Words = "三单元的电梯停运两周了，老人上不了楼。";

    public static (string Name, string Value)[] Right =>
        [("Form.Kind", "PromptAction"), ("Form.Words", Words), ("Form.Name", "李建国"), ("Form.Phone", "13800000056")];

    /// <summary>The right answers with some of them changed; null leaves one out.</summary>
    public static (string Name, string Value)[] But(params (string Name, string? Value)[] changed) =>
        [
            .. Right.Where(field => changed.All(change => change.Name != field.Name)),
            .. from change in changed where change.Value is not null select (change.Name, change.Value!),
        ];

    /// <summary>Sends a report and answers with the number it got.</summary>
    public static async Task<string> Report(this HttpClient browser, params (string Name, string? Value)[] changed)
    {
        var form = await OpenForm.Open(browser, "/report");
        return Number(await form.Press(But(changed)));
    }

    /// <summary>The number in the address of the receipt.</summary>
    public static string Number(HttpResponseMessage answer)
    {
        var address = answer.LedTo ?? "";
        Assert.StartsWith("/received/", address, StringComparison.Ordinal);
        return address["/received/".Length..];
    }

    public static async Task<HttpResponseMessage> Track(this HttpClient browser, string number, string code)
    {
        var form = await OpenForm.Open(browser, "/track");
        return await form.Press(("Form.Number", number), ("Form.Code", code));
    }

    /// <summary>A browser that reported a problem and has opened it by its code.</summary>
    public static async Task<(HttpClient Browser, string Number)> Holder(this CitizenHall hall)
    {
        var browser = hall.Browser();
        var number = await browser.Report();
        var opened = await browser.Track(number, await hall.CodeOf(number));
        Assert.Equal($"/track/{number}", opened.LedTo);
        return (browser, number);
    }

    public static async Task<string> Page(this HttpClient browser, string url)
    {
        var answer = await browser.GetAsync(url, Now.Test);
        var html = await answer.Text();
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode} {answer.Headers.Location}\n{html}");
        return html;
    }
}
