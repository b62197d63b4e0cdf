using System.Net;
using LianXin.Kernel.Access;
using LianXin.Kernel.Files;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Files;

[Collection(nameof(FormHall))]
public sealed class DraftsTests(FormHall hall) : IAsyncLifetime
{
    private static readonly (string, string)[] Wrong = [("Form.Words", ""), ("Form.Name", "老王")];
    private static readonly (string, string)[] Right = [("Form.Words", "路灯坏了"), ("Form.Name", "老王")];

    private readonly HttpClient browser = hall.Browser();
    private readonly string page = $"drafts-{Guid.NewGuid():N}";

    private string Url => $"/test/note/{page}";

    /// <summary>Forms nobody finished lie about from other tests.</summary>
    public async ValueTask InitializeAsync() => await hall.Write(db => db.Set<Draft>().ExecuteDeleteAsync(Now.Test));

    public ValueTask DisposeAsync()
    {
        browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Photos_of_a_form_that_was_wrong_are_shown_again_and_go_with_it_when_it_is_right()
    {
        var form = await OpenForm.Open(browser, Url);

        var again = await form.ShownIn(await form.Press(Wrong, Photo("东门.jpg"), Paper("合同.pdf")));

        Assert.Contains("请写留言。", again.Html);
        Assert.Contains("东门.jpg", again.Html);
        Assert.Contains("合同.pdf", again.Html);
        Assert.Contains("还能放 2 张，这次选了 1 张", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal("1-Jpeg-Pdf", Left(await again.Press(Right)));
    }

    [Fact]
    public async Task A_photo_that_comes_with_a_form_that_is_right_goes_with_it_at_once()
    {
        var form = await OpenForm.Open(browser, Url);

        Assert.Equal("1-Jpeg-Jpeg", Left(await form.Press(Right, Photo("东门.jpg"), Photo("西门.jpg", 80))));
        Assert.Equal(0, await Held());
    }

    [Fact]
    public async Task Of_eight_presses_with_a_photo_at_the_same_instant_one_has_an_effect_with_one_photo()
    {
        var form = await OpenForm.Open(browser, Url);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Press(Right, Photo("东门.jpg"))));

        Assert.All(answers, answer => Assert.Equal("1-Jpeg", Left(answer)));
        Assert.Equal(1, await hall.Effects(page));
    }

    [Fact]
    public async Task A_photo_too_large_is_named_beside_its_field_and_nothing_else_is_lost()
    {
        var form = await OpenForm.Open(browser, Url);
        var large = new ChosenFile("Form.Photos", "全景.jpg", SamplePhotos.JpegOf(21 * 1024 * 1024));

        var again = await form.ShownIn(await form.Press(Right, large, Photo("东门.jpg")));

        Assert.Contains(
            "全景.jpg：这个文件有 21 MB，每个最多 20 MB。请选小一些的，或截屏后再上传。",
            Beside("photos", again)
        );
        Assert.Contains("东门.jpg", Beside("photos", again));
        Assert.Contains("value=\"路灯坏了\"", again.Html);
        Assert.Contains("value=\"老王\"", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal("1-Jpeg", Left(await again.Press(Right)));
    }

    [Fact]
    public async Task A_program_named_as_a_photo_is_named_beside_its_field()
    {
        var form = await OpenForm.Open(browser, Url);

        var again = await form.ShownIn(
            await form.Press(Right, new ChosenFile("Form.Photos", "现场.jpg", [.. "MZ"u8, .. new byte[99]]))
        );

        Assert.Contains("现场.jpg：这是程序文件，不能上传。请上传照片或 PDF。", Beside("photos", again));
        Assert.DoesNotContain("这是程序文件", Beside("papers", again));
        Assert.Equal(0, await hall.Effects(page));
    }

    [Fact]
    public async Task A_fourth_photo_is_not_taken_and_the_three_stay()
    {
        var form = await OpenForm.Open(browser, Url);
        var three = await form.ShownIn(
            await form.Press(Wrong, Photo("1.jpg", 50), Photo("2.jpg", 60), Photo("3.jpg", 70))
        );

        var again = await three.ShownIn(await three.Press(Right, Photo("4.jpg", 80)));

        Assert.Contains("4.jpg：文件太多了，这一个没有收下。", Beside("photos", again));
        Assert.Equal("1-Jpeg-Jpeg-Jpeg", Left(await again.Press(Right)));
    }

    [Fact]
    public async Task More_files_than_the_page_takes_are_named_one_by_one()
    {
        var form = await OpenForm.Open(browser, Url);

        var again = await form.ShownIn(
            await form.Press(Right, [.. Enumerable.Range(1, 5).Select(no => Photo($"{no}.jpg", 40 + no))])
        );

        Assert.Contains("4.jpg：文件太多了", Beside("photos", again));
        Assert.Contains("5.jpg：文件太多了", Beside("photos", again));
        Assert.Equal("1-Jpeg-Jpeg-Jpeg", Left(await again.Press(Right)));
    }

    [Fact]
    public async Task The_button_beside_a_photo_removes_it_and_does_nothing_else()
    {
        var form = await OpenForm.Open(browser, Url);
        var two = await form.ShownIn(await form.Press(Wrong, Photo("东门.jpg"), Photo("西门.jpg", 80)));
        var removed = two.Html.Split("name=\"Form.Photos.remove\" value=\"")[1].Split('"')[0];

        var again = await two.ShownIn(await two.Press([.. Right, ("Form.Photos.remove", removed)]));

        Assert.DoesNotContain("东门.jpg", again.Html);
        Assert.Contains("西门.jpg", again.Html);
        Assert.Contains("value=\"路灯坏了\"", again.Html);
        Assert.Equal(0, await hall.Effects(page));
        Assert.Equal("1-Jpeg", Left(await again.Press(Right)));
    }

    [Fact]
    public async Task The_small_picture_of_a_draft_is_for_its_visitor_and_nobody_else()
    {
        var form = await OpenForm.Open(browser, Url);
        var again = await form.ShownIn(await form.Press(Wrong, Photo("东门.jpg")));
        var picture = again.Html.Split("<img src=\"")[1].Split('"')[0];

        var mine = await browser.GetAsync(picture, Now.Test);
        var theirs = await hall.Browser().GetAsync(picture, Now.Test);

        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(FileKind.Jpeg, Sniffer.KindOf(await mine.Content.ReadAsByteArrayAsync(Now.Test)));
        Assert.Equal("image/jpeg", mine.Content.Headers.ContentType?.ToString());
        Assert.Equal("inline", mine.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", mine.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", mine.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-store, private", mine.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_press_from_no_page_of_this_house_leaves_no_file()
    {
        var form = await OpenForm.Open(browser, Url);
        form.Hidden["__RequestVerificationToken"] = "forged";

        var again = await form.ShownIn(await form.Press(Right, Photo("东门.jpg")));

        Assert.Contains("东门.jpg：这个文件没有收下，请重新选择。", Beside("photos", again));
        Assert.Equal(0, await Held());
    }

    [Fact]
    public async Task No_file_of_the_database_holds_a_draft_or_its_name_in_the_clear()
    {
        var form = await OpenForm.Open(browser, Url);
        await form.Press(
            Wrong,
            new ChosenFile("Form.Paper", "借款合同.pdf", SampleDocuments.Pdf("/Info(SECRET-CLAUSE)"))
        );
        Assert.Equal(1, await Held());

        var files = (await hall.Database.Files()).Select(Read).ToArray();

        Assert.Contains(files, file => file.Say("Form.Paper")); // it can see
        Assert.DoesNotContain(files, file => file.Say("SECRET-CLAUSE") || file.Say("借款合同"));
    }

    [Fact]
    public async Task Drafts_are_kept_for_a_day_and_swept_after_it()
    {
        var form = await OpenForm.Open(browser, Url);
        await form.Press(Wrong, Photo("东门.jpg"));
        hall.Clock.Advance(TimeSpan.FromHours(23));
        await Sweep();
        Assert.Equal(1, await Held());

        hall.Clock.Advance(TimeSpan.FromHours(2));
        await Sweep();

        Assert.Equal(0, await Held());
    }

    private static ChosenFile Photo(string name, int width = 64) => new("Form.Photos", name, SamplePhotos.Jpeg(width));

    private static ChosenFile Paper(string name) => new("Form.Paper", name, SampleDocuments.Pdf());

    /// <summary>What this page's step was given: its number, then what kinds of files.</summary>
    private static string? Left(HttpResponseMessage answer) => answer.Headers.Location?.ToString().Split("?left=")[^1];

    private static string Beside(string field, OpenForm form) =>
        form.Html.Split($"id=\"{field}\">")[1].Split("</fieldset>")[0];

    private Task<int> Sweep() => hall.In<Drafts, int>(drafts => drafts.Sweep(Now.Test), Viewer.House);

    private Task<int> Held() => hall.Read(db => db.Set<Draft>().CountAsync());

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
