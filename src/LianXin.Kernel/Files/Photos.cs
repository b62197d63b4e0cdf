using Microsoft.Extensions.Options;
using SkiaSharp;

namespace LianXin.Kernel.Files;

/// <summary>
/// Makes a photo anew of its pixels alone: where and with what it was taken, and whatever else was written beside the
/// picture, stays behind. Turned upright first, since how it was held is among what is lost.
/// </summary>
internal sealed class Photos(IOptions<FileLimits> limits) : IDisposable
{
    private const int Quality = 85;
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Unpacked photos are large: 50 megapixels are 200 MB. So many at a time and no more.</summary>
    private readonly SemaphoreSlim desks = new(Environment.ProcessorCount);

    public async Task<(byte[] Photo, byte[] Thumbnail)> Renew(byte[] file, FileKind kind, CancellationToken ct)
    {
        await desks.WaitAsync(ct);
        try
        {
            return Renew(file, kind);
        }
        finally
        {
            desks.Release();
        }
    }

    public void Dispose() => desks.Dispose();

    private (byte[], byte[]) Renew(byte[] file, FileKind kind)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data) ?? throw Broken();
        var (width, height) = (codec.Info.Width, codec.Info.Height); // from the header; nothing is unpacked yet
        if ((long)width * height > limits.Value.Pixels)
            throw new UnfitFileException(
                "too-many-pixels",
                "这张照片有 {0} 万像素，最多 {1} 万像素。请截屏或缩小后再上传。",
                (long)width * height / 10_000,
                limits.Value.Pixels / 10_000
            );
        using var pixels = Unpack(codec, limits.Value.LongSide);
        using var photo = Upright(pixels, codec.EncodedOrigin, limits.Value.LongSide);
        using var thumbnail = Upright(photo, SKEncodedOrigin.TopLeft, limits.Value.ThumbnailSide, SKColors.White);
        return (Pack(photo, kind), Pack(thumbnail, FileKind.Jpeg));
    }

    /// <summary>Unpacks at the smallest size the format offers that is still large enough.</summary>
    private static SKImage Unpack(SKCodec codec, int longSide)
    {
        var scale = Math.Min(8, Math.Ceiling(8.0 * longSide / Math.Max(codec.Info.Width, codec.Info.Height))) / 8;
        var size = codec.GetScaledDimensions((float)scale);
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using var srgb = SKColorSpace.CreateSrgb();
        using var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, srgb));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
            throw Broken();
        bitmap.SetImmutable(); // the image shares the pixels instead of copying them
        return SKImage.FromBitmap(bitmap);
    }

    private static SKImage Upright(SKImage image, SKEncodedOrigin origin, int longSide, SKColor? paper = null)
    {
        var (width, height) =
            origin >= SKEncodedOrigin.LeftTop ? (image.Height, image.Width) : (image.Width, image.Height);
        var scale = Math.Min(1f, (float)longSide / Math.Max(width, height));
        var info = image.Info.WithSize(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
        using var surface = SKSurface.Create(info) ?? throw Broken();
        surface.Canvas.Clear(paper ?? SKColors.Transparent);
        surface.Canvas.Scale((float)info.Width / width, (float)info.Height / height);
        surface.Canvas.Concat(Turn(origin, width, height));
        surface.Canvas.DrawImage(image, 0, 0, Smooth);
        return surface.Snapshot();
    }

    /// <summary>From how the camera wrote it to how it was seen (EXIF 2.32 §4.6.4, Orientation).</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, int w, int h) =>
        origin switch
        {
            SKEncodedOrigin.TopRight => new(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new(0, -1, w, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new(0, -1, w, -1, 0, h, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, h, 0, 0, 1),
            _ => SKMatrix.Identity,
        };

    private static byte[] Pack(SKImage image, FileKind kind)
    {
        var format = kind switch
        {
            FileKind.Png => SKEncodedImageFormat.Png,
            FileKind.WebP => SKEncodedImageFormat.Webp,
            _ => SKEncodedImageFormat.Jpeg,
        };
        using var packed = image.Encode(format, Quality) ?? throw Broken();
        return packed.ToArray();
    }

    private static UnfitFileException Broken() =>
        new("broken-photo", "这张照片打不开，可能没有传完。请重新选择或重拍一张。");
}
