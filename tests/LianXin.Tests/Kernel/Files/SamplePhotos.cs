using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace LianXin.Tests.Kernel.Files;

/// <summary>Photos as phones make them, and as nobody should.</summary>
internal static class SamplePhotos
{
    public const string Place = "GPS N40.4436 E113.1631 丰镇";

    /// <summary>Red at the top left, green at the top right, blue and black below.</summary>
    public static byte[] Jpeg(int width = 64, int height = 48) =>
        Pack(Quarters(width, height), SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width = 64, int height = 48) =>
        Pack(Quarters(width, height), SKEncodedImageFormat.Png);

    public static byte[] WebP(int width = 64, int height = 48) =>
        Pack(Quarters(width, height), SKEncodedImageFormat.Webp);

    /// <summary>As a camera held in that way writes it: what the first row and the first column show, by EXIF 2.32.</summary>
    public static byte[] Held(int orientation, int width = 64, int height = 48)
    {
        using var seen = Quarters(width, height);
        var (columns, rows) = orientation < 5 ? (width, height) : (height, width);
        using var written = new SKBitmap(columns, rows);
        for (var r = 0; r < rows; r++)
        for (var c = 0; c < columns; c++)
        {
            var (x, y) = orientation switch
            {
                1 => (c, r), // top, left
                2 => (width - 1 - c, r), // top, right
                3 => (width - 1 - c, height - 1 - r), // bottom, right
                4 => (c, height - 1 - r), // bottom, left
                5 => (r, c), // left, top
                6 => (width - 1 - r, c), // right, top
                7 => (width - 1 - r, height - 1 - c), // right, bottom
                _ => (r, height - 1 - c), // left, bottom
            };
            written.SetPixel(c, r, seen.GetPixel(x, y));
        }
        return WithExif(Pack(written, SKEncodedImageFormat.Jpeg), orientation);
    }

    /// <summary>Right behind the first two bytes: EXIF with a place, XMP with a place, a comment with a place.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation = 1) =>
        [
            .. jpeg[..2],
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]),
            .. Segment(0xE1, Encoding.UTF8.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{Place}</x:xmpmeta>")),
            .. Segment(0xFE, Encoding.UTF8.GetBytes($"comment {Place}")),
            .. jpeg[2..],
        ];

    /// <summary>Behind the header: the same in the chunks a PNG has for it.</summary>
    public static byte[] WithChunks(byte[] png) =>
        [
            .. png[..33],
            .. Chunk("eXIf", Tiff(1)),
            .. Chunk("tEXt", Encoding.UTF8.GetBytes($"Comment\0{Place}")),
            .. png[33..],
        ];

    /// <summary>A PNG of a few bytes that says it is this large.</summary>
    public static byte[] PngClaiming(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [.. Png()[..8], .. Chunk("IHDR", header), .. Png()[33..]];
    }

    /// <summary>The same for a JPEG: height and width stand behind the marker of its frame.</summary>
    public static byte[] JpegClaiming(ushort width, ushort height)
    {
        var jpeg = Jpeg();
        var frame = jpeg.AsSpan().IndexOf(new byte[] { 0xFF, 0xC0 });
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    /// <summary>Noise does not pack: so large is this JPEG, and no smaller.</summary>
    public static byte[] JpegOf(int bytes)
    {
        var jpeg = Jpeg();
        return [.. jpeg[..^2], .. new byte[bytes - jpeg.Length], .. jpeg[^2..]];
    }

    private static SKBitmap Quarters(int width, int height)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Black);
        var (right, below) = (width / 2, height / 2);
        canvas.DrawRect(0, 0, right, below, new() { Color = SKColors.Red });
        canvas.DrawRect(right, 0, right, below, new() { Color = SKColors.Lime });
        canvas.DrawRect(0, below, right, below, new() { Color = SKColors.Blue });
        return bitmap;
    }

    private static byte[] Pack(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(named));
        return [.. length, .. named, .. crc];
    }

    /// <summary>Orientation, and a text that says where it was.</summary>
    private static byte[] Tiff(int orientation)
    {
        var place = Encoding.UTF8.GetBytes(Place + "\0");
        var tiff = new byte[8 + 2 + 24 + 4 + place.Length];
        "II*\0"u8.CopyTo(tiff);
        Put(tiff, 4, 8u); // the directory begins
        tiff[8] = 2; // entries
        Entry(tiff.AsSpan(10), tag: 0x0112, type: 3, count: 1, value: (uint)orientation);
        Entry(tiff.AsSpan(22), tag: 0x010E, type: 2, count: (uint)place.Length, value: 38);
        place.CopyTo(tiff, 38);
        return tiff;
    }

    private static void Entry(Span<byte> at, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }

    private static void Put(byte[] bytes, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }
        return ~crc;
    }
}
