using System.Text;
using LianXin.Kernel.Access;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Vault;

public sealed class TextVaultTests(Hall hall)
{
    [Fact]
    public async Task Words_come_back_as_they_were_said()
    {
        var @case = await hall.Case(await hall.RegisterCase());

        Assert.Equal(Road.Words, await hall.Read(db => hall.Get<TextVault>().Read(db, @case.What.Words, Now.Test)));
    }

    [Fact]
    public async Task After_erasing_there_are_no_words_and_every_proof_holds()
    {
        var @case = await hall.Case(await hall.RegisterCase());

        await hall.Erase(@case.Reporter);

        Assert.Null(await hall.Read(db => hall.Get<TextVault>().Read(db, @case.What.Words, Now.Test)));
        Assert.DoesNotContain(await hall.Verify(), f => f.Stream.Id == @case.Number);
        var file = await hall.SignedInAs(Roles.Clerk).GetAsync($"/desk/cases/{@case.Number}", Now.Test);
        Assert.Contains("已按本人要求删除", await file.Text());
    }

    [Fact]
    public async Task Words_rewritten_by_a_holder_of_the_key_are_found()
    {
        var @case = await hall.Case(await hall.RegisterCase());
        await hall.Write(async db =>
        {
            var cell = await db.Set<VaultCell>().SingleAsync(c => c.Ref == @case.What.Words.Ref);
            var key = await hall.Get<TextVault>().Key(db, @case.Reporter, Now.Test);
            return cell.Seal(key, "电梯很好。");
        });

        var finding = Assert.Single(await hall.Verify(), f => f.Stream.Id == @case.Number);

        Assert.Contains("与承诺不符", finding.What);
    }

    [Fact]
    public async Task No_file_of_the_database_holds_a_word_of_it()
    {
        await hall.AcceptCase(await hall.RegisterCase());
        var files = await hall.Database.Files();

        var bytes = files.Select(file => (file, content: ReadShared(file))).ToArray();

        Assert.Contains(bytes, file => file.content.AsSpan().IndexOf("新城区联络室"u8) >= 0); // it can see
        string[] secrets = ["李建国", "电梯停运", "予以受理", "0474-0000000", "\\u674E\\u5EFA\\u56FD"];
        Assert.All(
            secrets,
            secret => Assert.DoesNotContain(bytes, f => f.content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0)
        );
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
