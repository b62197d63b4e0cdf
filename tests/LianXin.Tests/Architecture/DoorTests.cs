using System.IO.Compression;
using System.Net;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Architecture;

/// <summary>
/// Every door of the house with a record behind it: whoever may opens it and presses its form. Anonymous visitors, every
/// other role, the right role of another unit and of another office, and the holder of another case do neither.
/// </summary>
[Collection(nameof(FilledHall))]
public sealed class DoorTests(FilledHall hall)
{
    /// <summary>Fewer would mean that the doors have been forgotten.</summary>
    private const int AtLeast = 70;

    public static TheoryData<string> Routes => [.. EveryDoor.All.Select(door => door.Route)];

    [Fact]
    public void The_doors_are_all_here() =>
        Assert.True(EveryDoor.All.Count >= AtLeast, $"Only {EveryDoor.All.Count} doors.");

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Whoever_may_opens_it_and_nobody_else_sees_or_changes_what_is_behind(string route)
    {
        var at = await hall.Open(route);
        var opened = await at.Browser.GetAsync(at.Url, Now.Test);
        var form = opened.IsPage ? await ShownForm.In(opened) : null;
        var others = await Others(at);
        var before = await hall.Fingerprint();

        var open = new List<string>();
        foreach (var other in others)
        {
            if (
                (form is null || !other.ForItsRole)
                && !await KeptOut(other, at, await other.Is.Browser.GetAsync(at.Url, Now.Test))
            )
                open.Add($"{other.Is.Who} opens it");
            if (form is not null && !await KeptOut(other, at, await Press(other, at, form)))
                open.Add($"{other.Is.Who} presses it");
        }

        Assert.Empty(open);
        Assert.Equal(before, await hall.Fingerprint());
        Assert.Equal(at.Door.IsOnlyItsOwners ? HttpStatusCode.NotFound : HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal(at.Door.Right is not null, form is not null);
    }

    public static TheoryData<string> Forms =>
        [.. EveryDoor.WithForms.Where(door => !door.LeavesNoTrace).Select(door => door.Route)];

    /// <summary>Or it would prove nothing that others change nothing with it.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_whoever_may_sends_takes_effect(string route)
    {
        var at = await hall.Open(route);
        var form = await ShownForm.Open(at.Browser, at.Url);
        var before = await hall.Fingerprint();

        var done = await at.Browser.Send(at.Url, form.With(at.Door.Right!));

        Assert.True(done.StatusCode == HttpStatusCode.Found, (await ShownForm.In(done))?.Summary ?? await done.Text());
        Assert.NotEqual(before, await hall.Fingerprint());
    }

    [Fact]
    public async Task No_list_tells_another_office_or_unit_of_ours()
    {
        await hall.Open("/unit/orders/{Id}/reply");
        await hall.Open("/desk/hall/catalogue/{Id}");
        await hall.Open("/desk/representatives/{Number}");
        await hall.Open("/desk/accounts/{Id}");
        var lists = hall.Get<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.Pattern)
            .Where(route =>
                !route.Contains('{') && !route.StartsWith("/_", StringComparison.Ordinal) && route is not "/sign-out"
            )
            .Distinct()
            .ToList();
        var (told, ours) = (new List<string>(), 0);
        foreach (var route in lists)
        foreach (var role in hall.MayOpen(route))
        {
            var unit = Roles.IsOfUnit(role) ? FilledHall.OtherUnit : null;
            var office = unit is null ? FilledHall.OtherOffice : "fz";
            var answer = await hall.SignedInAs(role, unit, office).GetAsync(route, Now.Test);
            if (answer.StatusCode >= HttpStatusCode.InternalServerError || await Shows(answer))
                told.Add($"{route} as {role}: {answer.StatusCode}");
            if (await Shows(await hall.SignedInAs(role, Cases.Lead).GetAsync(route, Now.Test)))
                ours++;
        }

        Assert.Empty(told);
        Assert.True(ours > 20, $"Only {ours} lists show anything at all.");
    }

    private static async Task<bool> KeptOut(Other other, OpenDoor at, HttpResponseMessage answer) =>
        await other.IsKeptOut(answer) && !await Shows(answer, at.Url);

    /// <summary>What whoever may would rightly send, under the seals of somebody else's own form.</summary>
    private static Task<HttpResponseMessage> Press(Other other, OpenDoor at, ShownForm form) =>
        other.Is.Browser.Send(at.Url, other.Is.Own.Sealing(form.With(at.Door.Right!)));

    /// <summary>Who has no business at this door, each for another reason.</summary>
    private async Task<List<Other>> Others(OpenDoor at)
    {
        if (hall.MayOpen(at.Door.Route) is { Length: > 0 } roles)
            return await OtherOfficers(at.Door, roles);
        if (at.Url.StartsWith("/track/", StringComparison.Ordinal))
            return
            [
                new(await Nobody(), IsAskedForTheCode),
                new(await AnotherHolder(), IsAskedForTheCode),
                new(await Officer(Roles.Clerk), IsAskedForTheCode),
                new(await Officer(Roles.Leader), IsAskedForTheCode),
            ];
        return at.Door.IsOnlyItsOwners
            ? [new(await Nobody(), IsNotFound), new(await Officer(Roles.Clerk), IsNotFound)]
            : [];
    }

    private async Task<List<Other>> OtherOfficers(Door door, string[] roles)
    {
        List<Other> others = [new(await Nobody(), answer => Task.FromResult(answer.IsTurnedAway(door.Route)))];
        foreach (var role in Roles.All.Except(roles))
            others.Add(new(await Officer(role, door.Unit), IsForbidden, ForItsRole: true));
        if (!door.Route.Contains('{'))
            return others; // nobody's record: whoever may open it has one of their own
        foreach (var role in roles)
        {
            if (!door.IsShipped)
                others.Add(new(await Officer(role, door.Unit, FilledHall.OtherOffice), IsNotFound));
            if (Roles.IsOfUnit(role))
                others.Add(new(await Officer(role, FilledHall.OtherUnit), IsNotFound));
        }
        return others;
    }

    private Task<Stranger> Nobody() => hall.Stranger("nobody", () => Task.FromResult(hall.Visitor()));

    private Task<Stranger> AnotherHolder() =>
        hall.Stranger("the holder of another case", async () => await hall.HolderOf(await hall.Registered()));

    private Task<Stranger> Officer(string role, string? unit = null, string office = "fz") =>
        hall.Stranger($"{role} of {unit} in {office}", () => Task.FromResult(hall.SignedInAs(role, unit, office)));

    private static Task<bool> IsForbidden(HttpResponseMessage answer) =>
        Task.FromResult(answer.StatusCode is HttpStatusCode.Forbidden);

    private static Task<bool> IsNotFound(HttpResponseMessage answer) =>
        Task.FromResult(answer.StatusCode is HttpStatusCode.NotFound);

    private static async Task<bool> IsAskedForTheCode(HttpResponseMessage answer) =>
        await IsNotFound(answer)
        || answer.LeadsTo()?.StartsWith("/track?number=", StringComparison.Ordinal) == true
            && answer.StatusCode is HttpStatusCode.Found
        || (await answer.Text()).Contains("需要重新输入查询码", StringComparison.Ordinal);

    /// <summary>
    /// Whether anything of this office's records stands in an answer, on a page or in a sheet. The address that was asked
    /// for does not count: whoever wrote it knew it.
    /// </summary>
    private static async Task<bool> Shows(HttpResponseMessage answer, string asked = "/")
    {
        var text =
            answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet") == true
                ? Unzipped(await answer.Content.ReadAsByteArrayAsync(Now.Test))
                : Uri.UnescapeDataString(await answer.Text());
        var said = asked
            .Split('/')
            .Where(part => part.Length > 4)
            .Aggregate(text, (rest, part) => rest.Replace(part, "", StringComparison.Ordinal));
        return FilledHall.Marks.Any(mark => said.Contains(mark, StringComparison.Ordinal));
    }

    private static string Unzipped(byte[] sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(sheet));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    /// <param name="ForItsRole">Refused before anything is looked for: with a form it is tried; RouteTests open it too.</param>
    private sealed record Other(Stranger Is, Func<HttpResponseMessage, Task<bool>> IsKeptOut, bool ForItsRole = false);
}

internal static class Answers
{
    extension(HttpResponseMessage answer)
    {
        public bool IsPage => answer.Content.Headers.ContentType?.MediaType is "text/html";
    }
}
