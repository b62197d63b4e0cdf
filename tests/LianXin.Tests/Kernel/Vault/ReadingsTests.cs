using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Vault;

public sealed class ReadingsTests(LedgerHouse house) : IClassFixture<LedgerHouse>
{
    [Fact]
    public async Task Opening_many_texts_is_one_line_in_the_log()
    {
        var page = await house.WritePage();

        var opened = await Open(page.Stream, page.Words, page.Phone, null);

        Assert.Equal(("电梯停运两周。", "13800000000"), (opened[page.Words], opened[page.Phone]));
        var reading = Assert.Single(await Log(page.Stream));
        Assert.Equal(
            (Hall.WangFang.Id, ReadingKind.Print, house.Clock.Now, null),
            (reading.Officer, reading.Kind, reading.At, reading.Reason)
        );
    }

    [Fact]
    public async Task Every_opening_is_logged_for_the_stream_that_was_opened_and_no_other()
    {
        var one = await house.WritePage();
        var other = await house.WritePage();

        await Open(one.Stream, one.Words);
        await Open(one.Stream, one.Words);
        await Open(other.Stream, other.Words);

        Assert.Equal((2, 1), ((await Log(one.Stream)).Count, (await Log(other.Stream)).Count));
    }

    [Fact]
    public async Task Unmasking_shows_the_contact_and_keeps_the_reason_as_the_persons_own_text()
    {
        var page = await house.WritePage();

        var unmasked = await Unmask(page.Stream, page.Phone, " 约定下午回访 ");

        Assert.Equal("13800000000", unmasked.Text);
        Assert.Equal("约定下午回访", await Read(unmasked.Reason));
        var reading = Assert.Single(await Log(page.Stream));
        Assert.Equal((ReadingKind.Unmask, unmasked.Reason.Ref), (reading.Kind, reading.Reason));
        await house.Erase(page.Subject);
        Assert.Null(await Read(unmasked.Reason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task Without_a_reason_of_reasonable_length_nothing_is_unmasked(int length)
    {
        var page = await house.WritePage();

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            Unmask(page.Stream, page.Phone, new string('因', length) + "  ")
        );

        Assert.Equal("vault.reason", refused.Code);
        Assert.Empty(await Log(page.Stream));
    }

    [Fact]
    public async Task Of_an_erased_person_there_is_no_contact_to_unmask()
    {
        var page = await house.WritePage();
        await house.Erase(page.Subject);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Unmask(page.Stream, page.Phone, "约定下午回访"));

        Assert.Equal("erased", refused.Code);
    }

    private Task<OpenedTexts> Open(StreamId stream, params SealedText?[] texts) =>
        house.In<Readings, OpenedTexts>(readings =>
            house.Read(db => readings.Open(db, new(stream, Hall.WangFang, ReadingKind.Print), texts, [], Now.Test))
        );

    private Task<Unmasked> Unmask(StreamId stream, SealedText contact, string reason) =>
        house.In<Readings, Unmasked>(readings =>
            house.Write(db => readings.Unmask(db, stream, Hall.WangFang, contact, reason, Now.Test))
        );

    private Task<string?> Read(SealedText text) => house.Read(db => house.Get<TextVault>().Read(db, text, Now.Test));

    private Task<List<Reading>> Log(StreamId stream) => house.Read(db => Readings.Of(db, stream).ToListAsync(Now.Test));
}
