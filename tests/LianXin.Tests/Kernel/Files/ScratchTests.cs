using System.Text;
using LianXin.Kernel.Files;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Files;

public sealed class ScratchTests
{
    private readonly byte[] secret = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat("原话：电梯停运。", 10_000))
    );

    [Fact]
    public async Task What_was_written_is_read_again_and_again()
    {
        await using var scratch = await Written();

        Assert.Equal(secret, await All(scratch));
        Assert.Equal(secret, await All(scratch));
    }

    [Fact]
    public async Task On_disk_it_cannot_be_read_and_with_the_request_it_is_gone()
    {
        var scratch = await Written();
        var disk = await File.ReadAllBytesAsync(scratch.Path, Now.Test);
        Assert.InRange(disk.Length, secret.Length, secret.Length + 16);
        Assert.False(disk.Say("电梯停运"));

        await scratch.DisposeAsync();

        Assert.False(File.Exists(scratch.Path));
    }

    private async Task<Scratch> Written()
    {
        var scratch = new Scratch();
        await using var write = scratch.Write();
        await write.WriteAsync(secret, Now.Test);
        return scratch;
    }

    private static async Task<byte[]> All(Scratch scratch)
    {
        await using var read = scratch.Read();
        using var all = new MemoryStream();
        await read.CopyToAsync(all, Now.Test);
        return all.ToArray();
    }
}
