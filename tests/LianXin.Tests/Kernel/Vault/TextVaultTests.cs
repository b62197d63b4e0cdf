using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Vault;

public sealed class TextVaultTests(LedgerHouse house, Hall hall) : IClassFixture<LedgerHouse>
{
    private TextVault Vault => house.Get<TextVault>();

    [Theory]
    [InlineData("电梯停运两周。\r\n请尽快！\t")]
    [InlineData("e\u0301 ≠ \u00e9")] // composed and not: both stay what they were
    [InlineData("👵🏽‍🦽 急！")]
    [InlineData("𠮷野家旁的𪚥先生")]
    [InlineData("ᠮᠣᠩᠭᠣᠯ")]
    [InlineData("")]
    public async Task Words_come_back_exactly_as_they_were_said(string said)
    {
        var words = await Sealed("words", said);

        var read = await house.Read(db => Vault.Read(db, words, Now.Test));

        Assert.Equal(said, read, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud840')]
    [InlineData('\udc00')]
    public async Task Words_that_cannot_be_kept_as_they_are_are_not_kept(char impossible) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Sealed("words", "半个字" + impossible));

    [Fact]
    public async Task Thirty_texts_are_one_query()
    {
        var sealedTexts = await house.Write(async db =>
        {
            var (one, other) = (Vault.Admit(db), Vault.Admit(db));
            var texts = new List<SealedText>();
            for (var n = 0; n < 30; n++)
                texts.Add(await Vault.Seal(db, n % 2 == 0 ? one : other, "words", $"第{n}段", Now.Test));
            return texts;
        });
        var counted = new CountedCommands();

        var opened = await counted.Read(house.Services, db => Vault.Read(db, [.. sealedTexts, null], Now.Test));

        Assert.Equal(Enumerable.Range(0, 30).Select(n => $"第{n}段"), sealedTexts.Select(text => opened[text]));
        Assert.Single(counted.Queries);
    }

    [Fact]
    public async Task Saving_six_texts_of_somebody_known_asks_once_for_the_key()
    {
        var subject = await house.Write(db => Task.FromResult(Vault.Admit(db)));
        var counted = new CountedCommands();

        await counted.Read(
            house.Services,
            async db =>
            {
                for (var n = 0; n < 6; n++)
                    await Vault.Seal(db, subject, "words", $"第{n}段", Now.Test);
                return 0;
            }
        );

        Assert.Single(counted.Queries);
    }

    [Fact]
    public async Task Saving_six_texts_of_somebody_new_asks_nothing()
    {
        var counted = new CountedCommands();

        await counted.Read(
            house.Services,
            async db =>
            {
                var subject = Vault.Admit(db);
                for (var n = 0; n < 6; n++)
                    await Vault.Seal(db, subject, Fields.Phone, "13800000000", Now.Test);
                return 0;
            }
        );

        Assert.Empty(counted.Queries);
    }

    [Fact]
    public async Task A_list_sees_the_mask_and_nothing_of_free_text()
    {
        var (name, words) = (await Sealed(Fields.Name, "张三"), await Sealed("words", "电梯停运两周。"));

        var masked = await house.Read(db => Vault.Masked(db, [name, words], Now.Test));

        Assert.Equal(("张**", ""), (masked[name], masked[words]));
    }

    [Fact]
    public async Task The_words_of_another_office_are_not_there()
    {
        var words = await Sealed("words", "电梯停运两周。");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            house.Read(db => Vault.Read(db, words, Now.Test), new Viewer("other", Reach.Office))
        );
    }

    [Fact]
    public async Task After_erasing_there_are_no_words_and_every_proof_holds()
    {
        var page = await house.WritePage();

        await house.Erase(page.Subject);

        Assert.Null(await house.Read(db => Vault.Read(db, page.Words, Now.Test)));
        Assert.Null((await house.Read(db => Vault.Masked(db, [page.Words], Now.Test)))[page.Words]);
        Assert.DoesNotContain(await house.Verify(), f => f.Stream == page.Stream);
    }

    [Fact]
    public async Task The_case_file_of_an_erased_person_says_so_and_still_stands()
    {
        var @case = await hall.Case(await hall.RegisterCase());

        await hall.Erase(@case.Reporter);

        Assert.DoesNotContain(await hall.Verify(), f => f.Stream == @case.Stream);
        var file = await hall.SignedInAs(Roles.Clerk).GetAsync($"/desk/cases/{@case.Number}", Now.Test);
        Assert.Contains("已按本人要求删除", await file.Text());
    }

    [Fact]
    public async Task Nothing_more_is_kept_of_whoever_was_erased()
    {
        var page = await house.WritePage();
        await house.Erase(page.Subject);

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            house.Write(db => Vault.Seal(db, page.Subject, "words", "还有一句。", Now.Test))
        );

        Assert.Equal("erased", refused.Code);
    }

    [Fact]
    public async Task Words_rewritten_by_a_holder_of_the_key_are_found()
    {
        var page = await house.WritePage();
        await house.Write(async db =>
        {
            var cell = await db.Set<VaultCell>().SingleAsync(c => c.Ref == page.Words.Ref);
            return cell.Seal(await Vault.Key(db, page.Subject, Now.Test), "电梯很好。");
        });

        var finding = Assert.Single(await house.Verify(), f => f.Stream == page.Stream);

        Assert.Equal((2, $"文本 {page.Words.Ref} 与承诺不符。"), (finding.Version, finding.What));
    }

    private Task<SealedText> Sealed(string field, string text) =>
        house.Write(db => Vault.Seal(db, Vault.Admit(db), field, text, Now.Test));
}
