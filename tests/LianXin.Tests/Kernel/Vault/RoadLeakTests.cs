using System.Net;
using System.Text;
using LianXin.Kernel.Data;
using LianXin.Tests.Kernel.Files;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>
/// Whatever is written on the road, at any of its doors, lies nowhere in clear (decisions 1, 5). Every text of every form
/// carries the same made-up word, every phone begins with the same made-up digits: then one look finds them all.
/// </summary>
public sealed class RoadLeakTests
{
    /// <summary>The clerk's own words about a case are there to be found; digits of a phone in them are not.</summary>
    private static readonly string[] Searched = ["Form.Title", "Form.Summary"];

    private readonly string word = string.Concat(
        Enumerable.Range(0, 4).Select(_ => (char)Random.Shared.Next(0x6E00, 0x9F00))
    );

    private readonly string digits = $"139{Random.Shared.Next(1_000_000):D6}";
    private int written;

    [Fact]
    public async Task No_word_and_no_number_written_at_any_door_of_the_road_lies_anywhere_in_clear()
    {
        var log = new LogBook();
        await using var hall = new FilledHall { Also = services => services.AddLogging(log.Listen) };
        await ((IAsyncLifetime)hall).InitializeAsync();

        foreach (var door in CaseDoors.Read.Concat(CaseDoors.Steps).Concat(OrderDoors.All).Concat(CitizenDoors.All))
            if (door is { Right: not null, LeavesNoTrace: false })
                await WriteAt(hall, door);
        await AddPhoto(hall);

        Assert.True(written > 50, $"Only {written} texts were written.");
        Assert.Empty(await hall.Verify());
        var places = await Scan.Places(hall, log);
        Assert.Contains(places, place => Scan.FormsIn(place.Bytes, "电梯停运两周").Any()); // the index: it can see
        Assert.Contains(places, place => place.Name == "log" && Scan.FormsIn(place.Bytes, "INSERT INTO").Any());
        Assert.Contains(places, place => place.Name.StartsWith(hall.Get<DataFolder>().Files, StringComparison.Ordinal));
        Assert.Empty(
            from place in places
            from secret in new[] { word, digits }
            from form in Scan.FormsIn(place.Bytes, secret)
            select $"{secret} in {place.Name} as {form}: {Around(place.Bytes, secret)}"
        );
    }

    /// <summary>First under a key that is none, so that it is refused and shown again; then as it should be.</summary>
    private async Task WriteAt(FilledHall hall, Door door)
    {
        var at = await hall.Open(door.Route);
        var form = await ShownForm.Open(at.Browser, at.Url);
        var right = form.With([.. door.Right!, ("Form.OnBehalf", "true")]);
        var fields = form.Texts.Where(text => !IsSearched(form, text)).Select(text => (text, Secret(text))).ToArray();
        var shown = await ShownForm.In(
            await at.Browser.Send(at.Url, Filled(right, fields).Where(field => field.Name != "FormKey"))
        );
        fields = [.. fields.Where(field => shown!.ErrorOf(field.text) is null)]; // codes, which are no texts

        var done = await at.Browser.Send(at.Url, Filled(right, fields));

        Assert.True(done.StatusCode is HttpStatusCode.Found, $"{door.Route}: {(await ShownForm.In(done))?.Summary}");
        await at.Browser.GetAsync(done.LeadsTo(), Now.Test);
        written += fields.Length;
    }

    private async Task AddPhoto(FilledHall hall)
    {
        var at = await hall.Open("/track/{Number}/add");
        var form = await OpenForm.Open(at.Browser, at.Url);
        var photo = new ChosenFile("Form.Photos", $"{word}.jpg", SamplePhotos.Jpeg());
        Assert.Equal(HttpStatusCode.Found, (await form.Press([("Form.Words", $"照片{word}")], photo)).StatusCode);
    }

    private static bool IsSearched(ShownForm form, string text) =>
        Searched.Contains(text) && Searched.All(form.Texts.Contains);

    private string Secret(string field) =>
        field.EndsWith("Phone", StringComparison.Ordinal)
            ? $"{digits}{written % 100:D2}"
            : $"这里写着{word}，没有人看得到。";

    private static (string Name, string Value)[] Filled(
        (string Name, string Value)[] right,
        (string Name, string Value)[] secrets
    ) => [.. right.Where(field => secrets.All(secret => secret.Name != field.Name)), .. secrets];

    private static string Around(byte[] bytes, string secret)
    {
        var found = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret));
        return found < 0
            ? ""
            : Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, found - 80)..Math.Min(bytes.Length, found + 80)));
    }
}
