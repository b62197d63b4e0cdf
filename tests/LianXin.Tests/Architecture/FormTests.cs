using System.Net;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Architecture;

/// <summary>
/// Every form of the house, with what nobody should send: it says what is wrong beside the field, keeps what was typed
/// and breaks nothing. Sent without its key a form can have no effect, so one record serves them all.
/// </summary>
[Collection(nameof(FilledHall))]
public sealed class FormTests(FilledHall hall)
{
    private const int Endless = 30_000;
    private const string Script = "𠮷😀<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    private static readonly string[] Key = ["FormKey"];

    public static TheoryData<string> Routes => [.. EveryDoor.WithForms.Select(door => door.Route)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Sent_empty_it_asks_for_what_is_missing(string route)
    {
        var (at, form) = await Open(route);

        var empty = form.Fields.Where(field => !form.Asks(field.Name)).Concat(form.Texts.Select(name => (name, "")));
        var (again, _) = await Send(at, empty);

        Assert.NotNull(again.Summary);
        Assert.All(at.Door.Needed(form), name => Assert.NotNull(again.ErrorOf(name)));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task What_is_too_long_is_said_beside_its_field_and_stays(string route)
    {
        var (at, form) = await Open(route);
        var right = form.With(at.Door.Right!);
        var endless = new string('长', Endless);

        foreach (var text in form.Texts)
        {
            var (again, _) = await Send(at, With(right, (text, endless)));

            Assert.True(again.ErrorOf(text) is not null, $"{text} may be endless.");
            Assert.Equal(endless, again.ValueOf(text));
            AllStays(again, right, but: text);
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task What_cannot_be_kept_is_said_beside_its_field_and_nothing_else_is_lost(string route)
    {
        var (at, form) = await Open(route);
        var right = form.With(at.Door.Right!);

        foreach (var text in form.Texts)
        foreach (var unfit in new[] { "电\0梯", "电\uFFFD梯" }) // the second is what half a character is at the door
        {
            var (again, _) = await Send(at, With(right, (text, unfit)));

            Assert.True(again.ErrorOf(text) is not null, $"{text} may be {Uri.EscapeDataString(unfit)}.");
            AllStays(again, right, but: text);
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Script_and_rare_characters_are_shown_as_they_were_typed_and_never_run(string route)
    {
        var (at, form) = await Open(route);

        var (again, html) = await Send(
            at,
            With(form.With(at.Door.Right!), [.. form.Texts.Select(text => (text, Script))])
        );

        Assert.All(form.Texts, text => Assert.Equal(Script, again.ValueOf(text)));
        Assert.DoesNotContain("<script>alert", html);
        Assert.DoesNotContain("<img src=x", html);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_choice_nobody_offered_is_refused_and_breaks_nothing(string route)
    {
        var (at, form) = await Open(route);
        var right = form.With(at.Door.Right!);

        foreach (var choice in form.Choices)
        {
            var (again, _) = await Send(at, With(right, (choice, "Nonsense")));
            Assert.NotNull(again.Summary);
            AllStays(again, right, but: choice);
        }
    }

    private static void AllStays(ShownForm again, IEnumerable<(string Name, string Value)> typed, string but) =>
        Assert.All(
            typed.Where(field => field.Name != but && again.Texts.Contains(field.Name)),
            field => Assert.Equal(field.Value, again.ValueOf(field.Name))
        );

    private async Task<(OpenDoor At, ShownForm Form)> Open(string route)
    {
        var at = await hall.Kept(route);
        return (at, await ShownForm.Open(at.Browser, at.Url));
    }

    private static async Task<(ShownForm Form, string Html)> Send(
        OpenDoor at,
        IEnumerable<(string Name, string Value)> fields
    )
    {
        var answer = await at.Browser.Send(at.Url, fields.Where(field => !Key.Contains(field.Name)));
        var html = await answer.Content.ReadAsStringAsync(Now.Test);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{answer.StatusCode}\n{html}");
        return (await ShownForm.In(answer) ?? throw new InvalidOperationException($"No form any more:\n{html}"), html);
    }

    private static IEnumerable<(string Name, string Value)> With(
        IEnumerable<(string Name, string Value)> right,
        params (string Name, string Value)[] other
    ) => right.Where(field => other.All(o => o.Name != field.Name)).Concat(other);
}
