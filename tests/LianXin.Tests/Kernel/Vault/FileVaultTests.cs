using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

public sealed class FileVaultTests(LedgerHouse house) : IClassFixture<LedgerHouse>
{
    private const int Part = 64 * 1024;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Part - 1)]
    [InlineData(Part)]
    [InlineData(Part + 1)]
    [InlineData(3 * Part + 5)]
    public async Task Bytes_come_back_as_they_were(int length)
    {
        var bytes = Bytes(length);
        var file = await Seal(bytes);

        Assert.Equal((length, "image/jpeg"), (file.Length, file.ContentType));
        Assert.Equal(bytes, await ReadAll(file));
    }

    [Fact]
    public async Task A_range_is_read_from_its_middle()
    {
        var bytes = Bytes(3 * Part);
        await using var content = await Open(await Seal(bytes));
        var range = new byte[Part];

        content!.Position = Part - 10;
        await content.ReadExactlyAsync(range, Now.Test);

        Assert.Equal(bytes[(Part - 10)..(2 * Part - 10)], range);
    }

    [Fact]
    public async Task Twenty_megabytes_pass_one_part_at_a_time()
    {
        await using var upload = new Watched(Bytes(20 * 1024 * 1024));
        var file = await Seal(upload);
        Assert.Equal(Part, upload.Longest);

        await using var content = await Open(file);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var first = content!.ReadByte();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * Part);
        Assert.Equal(0, first);
    }

    [Fact]
    public async Task A_name_is_read_among_the_texts_and_is_no_part_of_the_path()
    {
        var file = await Seal(Bytes(1), "../../张三的病历.jpg");

        var opened = await house.Read(db => house.Get<TextVault>().Read(db, [], [file], Now.Test));

        Assert.Equal("../../张三的病历.jpg", opened[file]);
        Assert.True(File.Exists(PathOf(file)));
    }

    [Fact]
    public async Task After_erasing_there_are_no_bytes()
    {
        var (file, subject) = await house.Write(async db =>
        {
            var subject = house.Get<TextVault>().Admit(db);
            return (await Seal(db, subject, new MemoryStream(Bytes(10)), "电梯.jpg"), subject);
        });

        await house.Erase(subject);

        Assert.Null(await Open(file));
    }

    [Fact]
    public async Task A_step_that_runs_again_keeps_the_whole_file_again()
    {
        var (bytes, runs) = (Bytes(Part + 7), 0);
        using var upload = new MemoryStream(bytes);
        SealedFile? file = null;
        while (runs++ < 2)
            file = await Seal(upload);

        Assert.Equal(bytes, await ReadAll(file!));
    }

    [Fact]
    public async Task Bytes_of_a_step_that_came_to_nothing_are_cleared_away_after_a_day_and_no_others()
    {
        var kept = await Seal(Bytes(1));
        var (old, young) = (await SealForNothing(), await SealForNothing());
        foreach (var file in new[] { kept, old })
            File.SetLastWriteTimeUtc(PathOf(file), house.Clock.Now.UtcDateTime.AddHours(-25));
        File.SetLastWriteTimeUtc(PathOf(young), house.Clock.Now.UtcDateTime.AddHours(-23));

        await house.In<FileSweep, int>(sweep => sweep.Run(Now.Test));

        Assert.Equal(
            (true, false, true),
            (File.Exists(PathOf(kept)), File.Exists(PathOf(old)), File.Exists(PathOf(young)))
        );
    }

    private async Task<SealedFile> SealForNothing()
    {
        SealedFile? file = null;
        await Assert.ThrowsAsync<RefusedException>(() =>
            house.Write<int>(async db =>
            {
                file = await Seal(db, house.Get<TextVault>().Admit(db), new MemoryStream(Bytes(1)), "电梯.jpg");
                throw new RefusedException("test", "算了。");
            })
        );
        return file!;
    }

    private string PathOf(SealedFile file)
    {
        var name = file.Ref.ToString("N");
        return Path.Combine(house.Get<DataFolder>().Files, name[^2..], name[^4..^2], name);
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(n => (byte)(n % 251))];

    private Task<SealedFile> Seal(byte[] bytes, string name = "电梯.jpg") => Seal(new MemoryStream(bytes), name);

    private Task<SealedFile> Seal(Stream content, string name = "电梯.jpg") =>
        house.Write(db => Seal(db, house.Get<TextVault>().Admit(db), content, name));

    private Task<SealedFile> Seal(LianXinDb db, Guid subject, Stream content, string name) =>
        house.Get<FileVault>().Seal(db, subject, "photo", content, "image/jpeg", name, Now.Test);

    private Task<Stream?> Open(SealedFile file) => house.Read(db => house.Get<FileVault>().Open(db, file, Now.Test));

    private async Task<byte[]> ReadAll(SealedFile file)
    {
        await using var content = await Open(file);
        using var copy = new MemoryStream();
        await content!.CopyToAsync(copy, Now.Test);
        return copy.ToArray();
    }

    /// <summary>Remembers how much was asked of it at once.</summary>
    private sealed class Watched(byte[] bytes) : MemoryStream(bytes)
    {
        public int Longest { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Longest = Math.Max(Longest, buffer.Length);
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
