using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Files;

/// <summary>The only way a file comes into the house.</summary>
public sealed class FileIntake
{
    private const double Megabyte = 1024 * 1024;
    private readonly Photos photos;
    private readonly FileLimits limits;

    internal FileIntake(Photos photos, IOptions<FileLimits> limits) =>
        (this.photos, this.limits) = (photos, limits.Value);

    /// <summary>Looks at the bytes and answers what may be kept of them; <see cref="UnfitFileException"/> says why not.</summary>
    /// <param name="kinds">What this field takes, one of <see cref="FileKinds"/>.</param>
    public async Task<AcceptedFile> Accept(
        IFormFile file,
        IReadOnlyCollection<FileKind> kinds,
        CancellationToken ct = default
    )
    {
        if (file.Length > limits.BytesEach)
            throw new UnfitFileException(
                "too-large",
                "这个文件有 {0} MB，每个最多 {1} MB。请选小一些的，或截屏后再上传。",
                Math.Ceiling(file.Length / Megabyte),
                limits.MegabytesEach
            );
        if (file is UploadedFile { IsKept: false })
            throw TooMany();
        var bytes = await Read(file, ct);
        var kind = Sniffer.KindOf(bytes);
        if (!kinds.Contains(kind))
            throw new UnfitFileException(
                "not-here",
                "这里只收 {0} 格式的文件。",
                string.Join('、', kinds.Select(k => k.Extension[1..]))
            );
        return await Accept(bytes, kind, FileNames.Clean(file.FileName, kind), ct);
    }

    internal static UnfitFileException TooMany() => new("too-many", "文件太多了，这一个没有收下。");

    internal static UnfitFileException NotKept() => new("not-kept", "这个文件没有收下，请重新选择。");

    private async Task<AcceptedFile> Accept(byte[] bytes, FileKind kind, string name, CancellationToken ct)
    {
        if (kind is FileKind.Pdf)
            PdfScan.MustBeQuiet(bytes);
        if (!kind.IsPhoto)
            return new(kind, name, bytes, null);
        var (photo, thumbnail) = await photos.Renew(bytes, kind, ct);
        return new(kind, name, photo, thumbnail);
    }

    private static async Task<byte[]> Read(IFormFile file, CancellationToken ct)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
