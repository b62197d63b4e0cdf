using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LianXin.Tests.TestKit;

/// <summary>The form of a page as a browser without script shows it, with everything that stands in it.</summary>
internal sealed class ShownForm(IDocument document, IHtmlFormElement form)
{
    /// <summary>Picks whatever stands first among the answers a question offers.</summary>
    public const string FirstOffered = "*";

    /// <summary>What is sealed for the one who opened the form: in other hands it is worth nothing.</summary>
    private static readonly string[] Seals = ["__RequestVerificationToken", "FormKey"];

    private static readonly string[] TextTypes = ["text", "tel", "email", "search"];

    /// <summary>Everything typed or chosen in it, in the order of the page, as it would be sent.</summary>
    public (string Name, string Value)[] Fields =>
        [
            .. from control in form.Elements
            let value = Sent(control)
            where value is not null && Name(control).Length > 0
            select (Name(control), value),
        ];

    /// <summary>The names of the fields into which anything can be written.</summary>
    public string[] Texts =>
        [
            .. from control in form.Elements
            where
                control is IHtmlTextAreaElement || control is IHtmlInputElement input && TextTypes.Contains(input.Type)
            select Name(control),
        ];

    /// <summary>The names of the questions of which one answer can be picked.</summary>
    public string[] Choices =>
        [
            .. form
                .Elements.Where(control => control is IHtmlSelectElement or IHtmlInputElement { Type: "radio" })
                .Select(Name)
                .Distinct(),
        ];

    public bool IsOptional(string name) =>
        form.Elements.First(control => Name(control) == name)
            .Closest(".field")
            ?.QuerySelector("label, legend")
            ?.TextContent.Contains("选填", StringComparison.Ordinal) == true;

    /// <summary>Whether a field is one that a person sees.</summary>
    public bool Asks(string name) =>
        form.Elements.Any(control => Name(control) == name && control is not IHtmlInputElement { Type: "hidden" });

    public string? Summary => document.QuerySelector(".errsum")?.TextContent;

    /// <summary>Null where the page shows no form of the house; a search box is none.</summary>
    public static async Task<ShownForm?> In(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(Now.Test);
        var document = await BrowsingContext.New().OpenAsync(page => page.Content(html), Now.Test);
        var form = document
            .QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .FirstOrDefault(shown => shown.QuerySelector("input[name=_handler]") is not null);
        return form is null ? null : new(document, form);
    }

    public static async Task<ShownForm> Open(HttpClient browser, string url)
    {
        var answer = await browser.GetAsync(url, Now.Test);
        Assert.True(answer.IsSuccessStatusCode, $"GET {url}: {answer.StatusCode}\n{await answer.Text()}");
        return await In(answer) ?? throw new InvalidOperationException($"No form on {url}.");
    }

    /// <summary>The fields with some of them filled in otherwise.</summary>
    public (string Name, string Value)[] With(params (string Name, string Value)[] typed) =>
        [
            .. Fields.Where(field => typed.All(other => other.Name != field.Name)),
            .. typed.Select(field => field.Value is FirstOffered ? (field.Name, Offered(field.Name)) : field),
        ];

    /// <summary>What another wrote, under the seals of this form.</summary>
    public (string Name, string Value)[] Sealing((string Name, string Value)[] theirs) =>
        [.. theirs.Where(field => !Seals.Contains(field.Name)), .. Fields.Where(field => Seals.Contains(field.Name))];

    public string? ValueOf(string name) => Fields.FirstOrDefault(field => field.Name == name).Value;

    /// <summary>The error beside a field, reached as a screen reader reaches it.</summary>
    public string? ErrorOf(string name)
    {
        var control = form.Elements.FirstOrDefault(control => Name(control) == name);
        var described =
            control?.GetAttribute("aria-describedby") ?? control?.Closest("fieldset")?.GetAttribute("aria-describedby");
        return described
            ?.Split(' ')
            .Select(document.GetElementById)
            .FirstOrDefault(note => note?.ClassList.Contains("err") == true)
            ?.TextContent.Trim();
    }

    private string Offered(string name) =>
        form
            .Elements.OfType<IHtmlInputElement>()
            .First(control => Name(control) == name && control.Value.Length > 0)
            .Value;

    private static string Name(IElement control) => control.GetAttribute("name") ?? "";

    private static string? Sent(IElement control) =>
        control switch
        {
            IHtmlTextAreaElement text => text.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlInputElement { Type: "checkbox" or "radio" } pick => pick.IsChecked ? pick.Value : null,
            IHtmlInputElement { Type: "file" or "submit" } => null,
            IHtmlInputElement input => input.Value,
            _ => null,
        };
}

internal static class Sending
{
    /// <summary>As browsers send the forms of the house; without a character lost that a browser would send.</summary>
    public static async Task<HttpResponseMessage> Send(
        this HttpClient browser,
        string url,
        IEnumerable<(string Name, string Value)> fields
    )
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), $"\"{name}\"");
        return await browser.PostAsync(url, content, Now.Test);
    }
}
