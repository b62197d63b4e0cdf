namespace LianXin.Kernel.Files;

/// <summary>Unpacks no further than a stranger's bytes may swell.</summary>
internal static class Bounded
{
    public static byte[] ReadAll(Stream packed, long most)
    {
        using var unpacked = new MemoryStream();
        Unpack(packed, most, piece => unpacked.Write(piece));
        return unpacked.ToArray();
    }

    public static long Length(Stream packed, long most) => Unpack(packed, most, _ => { });

    public static UnfitFileException Swells() => new("swells", "这个文件解开后大得不正常，不能上传。");

    private static long Unpack(Stream packed, long most, Action<ReadOnlySpan<byte>> use)
    {
        var (total, piece) = (0L, new byte[81920]);
        for (int read; (read = packed.Read(piece)) > 0; use(piece.AsSpan(0, read)))
            if ((total += read) > most)
                throw Swells();
        return total;
    }
}
