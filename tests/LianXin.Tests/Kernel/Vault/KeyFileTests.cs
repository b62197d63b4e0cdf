using System.Runtime.Versioning;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

[UnsupportedOSPlatform("windows")]
public sealed class KeyFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lianxin-key-").FullName;

    private DataFolder Data => new(Path.Combine(folder, "data"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_key_lies_beside_the_data_unless_told_otherwise() =>
        Assert.Equal(Path.Combine(folder, "keys/master.key"), new KeyFile(null, Data).Path);

    [Theory]
    [InlineData("data/master.key")]
    [InlineData("data/files/../keys/master.key")]
    public void A_key_inside_the_data_is_refused(string path) =>
        Assert.Contains(
            "主密钥不能放在数据目录里",
            Assert.Throws<InvalidOperationException>(() => new KeyFile(Path.Combine(folder, path), Data)).Message
        );

    [Fact]
    public void A_new_key_has_32_bytes_that_this_user_alone_may_read()
    {
        var key = new KeyFile(null, Data);
        key.MakeUnlessThere();

        Assert.Equal(32, File.ReadAllBytes(key.Path).Length);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key.Path));
        key.Read();
    }

    [Fact]
    public void A_key_that_others_may_read_is_refused_with_the_remedy()
    {
        var key = new KeyFile(null, Data);
        key.MakeUnlessThere();
        File.SetUnixFileMode(key.Path, File.GetUnixFileMode(key.Path) | UnixFileMode.GroupRead);

        Assert.Contains($"chmod 600 {key.Path}", Assert.Throws<InvalidOperationException>(key.Read).Message);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused(int length)
    {
        var key = new KeyFile(null, Data);
        key.MakeUnlessThere();
        File.WriteAllBytes(key.Path, new byte[length]);

        Assert.Contains($"实为 {length} 字节", Assert.Throws<InvalidOperationException>(key.Read).Message);
    }

    [Fact]
    public void A_missing_key_is_not_made_by_reading()
    {
        var key = new KeyFile(null, Data);

        Assert.Contains("找不到主密钥文件", Assert.Throws<InvalidOperationException>(key.Read).Message);
        Assert.False(key.Exists);
    }

    [Fact]
    public async Task Of_many_who_make_it_at_once_one_wins_and_all_read_the_same()
    {
        var key = new KeyFile(null, Data);
        using var together = new Barrier(8);
        var read = new byte[8][];

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(n => Task.Factory.StartNew(() => MakeAndRead(n), TaskCreationOptions.LongRunning))
        );

        Assert.All(read, bytes => Assert.Equal(read[0], bytes));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(key.Path)!));

        void MakeAndRead(int n)
        {
            together.SignalAndWait();
            key.MakeUnlessThere();
            read[n] = File.ReadAllBytes(key.Path); // nobody who reads it meets a lock
        }
    }

    [Fact]
    public async Task A_house_with_data_opens_under_no_other_key()
    {
        await using var house = await LedgerHouse.Open();
        await house.Services.Write(db => Task.FromResult(house.Services.GetRequiredService<TextVault>().Admit(db)));
        var key = house.Services.GetRequiredService<KeyFile>();
        await Unlock(house);

        await File.WriteAllBytesAsync(key.Path, new byte[32], Now.Test);

        Assert.Contains(
            "主密钥与数据不符",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => Unlock(house))).Message
        );
    }

    [Fact]
    public async Task A_house_with_data_makes_no_new_key_when_its_own_is_gone()
    {
        await using var house = await LedgerHouse.Open();
        await house.Services.Write(db => Task.FromResult(house.Services.GetRequiredService<TextVault>().Admit(db)));
        var key = house.Services.GetRequiredService<KeyFile>();
        File.Delete(key.Path);

        Assert.Contains(
            "找不到主密钥文件",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => Unlock(house))).Message
        );
        Assert.False(key.Exists);
    }

    private static Task<int> Unlock(LedgerHouse house) =>
        house.Services.In<UnlockVault, int>(async unlock =>
        {
            await unlock.Run(Now.Test);
            return 0;
        });
}
