using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Files;

/// <summary>Section <c>Files</c> of the settings; looked at when the house starts.</summary>
public sealed class FileLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest file that is kept.</summary>
    [Range(1, 100)]
    public int MegabytesEach { get; set; } = 20;

    /// <summary>
    /// The largest form that is read to its end: up to here a photo that is too large is answered beside its field,
    /// above it the connection is closed on a stranger who does not stop sending.
    /// </summary>
    [Range(64, 4096)]
    public int MegabytesRead { get; set; } = 512;

    /// <summary>Width times height of a photo in millions; what unpacks to more is not unpacked.</summary>
    [Range(1, 100)]
    public int Megapixels { get; set; } = 50;

    /// <summary>Pixels on the long side of a photo as it is kept.</summary>
    [Range(640, 8192)]
    public int LongSide { get; set; } = 2560;

    /// <summary>Pixels on the long side of the small picture made of it.</summary>
    [Range(80, 640)]
    public int ThumbnailSide { get; set; } = 320;

    internal long BytesEach => (long)MegabytesEach * Megabyte;
    internal long BytesRead => (long)MegabytesRead * Megabyte;
    internal long Pixels => Megapixels * 1_000_000L;
}
