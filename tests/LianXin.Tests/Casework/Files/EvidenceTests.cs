using System.Net;
using LianXin.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Files;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Files;

/// <summary>佐证材料: what a unit shows for its work, and who sees it.</summary>
[Collection(nameof(FilledHall))]
public sealed class EvidenceTests(FilledHall hall)
{
    [Fact]
    public async Task A_photo_with_an_entry_is_seen_by_the_office_and_by_the_unit_itself()
    {
        var (number, photo) = await Entered();

        Assert.Equal("image/jpeg", await Seen(hall.SignedInAs(Roles.Clerk), $"/desk/cases/{number}/files/{photo}"));
        Assert.Equal("image/jpeg", await Seen(Handler(), $"/unit/orders/{number}-1/files/{photo}"));
    }

    [Fact]
    public async Task Once_the_answer_stands_the_person_sees_it_and_it_is_among_the_papers()
    {
        var (number, photo) = await Entered();

        await hall.Answer(number, "已经修好。");
        await hall.Review(number);

        Assert.Equal("image/jpeg", await Seen(await hall.HolderOf(number), $"/track/{number}/files/{photo}"));
        Assert.Contains(Papers.Of(await hall.Case(number)), paper => paper is { Name: "佐证材料", IsThere: true });
    }

    [Fact]
    public async Task No_other_unit_sees_it()
    {
        var (number, photo) = await Entered();
        var other = hall.SignedInAs(Roles.Handler, Cases.CoHandler);

        var answer = await other.GetAsync($"/unit/orders/{number}-1/files/{photo}", Now.Test);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_named_like_a_photo_is_refused_and_the_words_stay()
    {
        var number = await hall.RegisterCase();
        await hall.BringToHandler(number);
        var form = await OpenForm.Open(Handler(), $"/unit/orders/{number}-1/enter");

        var again = await form.ShownIn(
            await form.Press(
                [("Form.Words", "已到现场，正在修。")],
                new ChosenFile("Form.Photos", "现场.jpg", "MZ\u0090\0\u0003"u8.ToArray())
            )
        );

        Assert.Contains("已到现场，正在修。", again.Html);
        Assert.Contains("class=\"err\"", again.Html);
        Assert.Empty(await EntriesOf(number));
    }

    private async Task<(string Number, Guid Photo)> Entered()
    {
        var number = await hall.RegisterCase();
        await hall.BringToHandler(number);
        var form = await OpenForm.Open(Handler(), $"/unit/orders/{number}-1/enter");
        await form.Press(
            [("Form.Words", "已到现场，正在修。")],
            new ChosenFile("Form.Photos", "现场.jpg", SamplePhotos.Jpeg())
        );
        return (number, Assert.Single(await EntriesOf(number)).Ref);
    }

    private HttpClient Handler() => hall.SignedInAs(Roles.Handler, Cases.Lead, id: Cases.Handler.Id);

    private Task<IReadOnlyList<SealedFile>> EntriesOf(string number) =>
        hall.Read(async db => (await db.Set<Order>().SingleAsync(order => order.Id == number + "-1")).Files);

    private static async Task<string?> Seen(HttpClient browser, string address) =>
        (await browser.GetAsync(address, Now.Test)).Content.Headers.ContentType?.MediaType;
}
