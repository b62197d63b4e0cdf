using System.IO.Compression;

namespace LianXin.Kernel.Files;

/// <summary>Object streams, in which a PDF packs dictionaries out of sight of a plain search.</summary>
internal static class PdfObjects
{
    private const int MostUnpacked = 64 * 1024 * 1024;
    private const int LongestDictionary = 4096;

    private static readonly string[] OtherFilters =
    [
        "ASCIIHexDecode",
        "ASCII85Decode",
        "LZWDecode",
        "RunLengthDecode",
        "Crypt",
        "DecodeParms",
    ];

    public static List<byte[]> Unpack(byte[] pdf)
    {
        var (found, left) = (new List<byte[]>(), MostUnpacked);
        foreach (var start in Streams(pdf))
        {
            var dictionary = Dictionary(pdf, start);
            if (PdfNames.Count(dictionary, "ObjStm") == 0)
                continue;
            found.Add(Unpack(pdf, start, dictionary, left));
            left -= found[^1].Length;
        }
        return PdfNames.Count(pdf, "ObjStm") == found.Count ? found : throw PdfScan.Locked(); // one hides from us
    }

    /// <summary>Where the bytes behind each keyword <c>stream</c> begin, which is not the end of <c>endstream</c>.</summary>
    private static IEnumerable<int> Streams(byte[] pdf)
    {
        for (var at = 0; pdf.AsSpan(at).IndexOf("stream"u8) is var found and >= 0; )
        {
            at += found + "stream".Length;
            if (!pdf.AsSpan(0, at).EndsWith("endstream"u8))
                yield return at;
        }
    }

    private static ReadOnlySpan<byte> Dictionary(byte[] pdf, int start)
    {
        var before = pdf.AsSpan(Math.Max(0, start - LongestDictionary)..start);
        return before[Math.Max(0, before.LastIndexOf(" obj"u8))..];
    }

    private static byte[] Unpack(byte[] pdf, int start, ReadOnlySpan<byte> dictionary, int most)
    {
        if (PdfNames.Count(dictionary, "Filter") == 0)
            return []; // in the clear, and read with everything else
        foreach (var filter in OtherFilters)
            if (PdfNames.Count(dictionary, filter) > 0)
                throw PdfScan.Locked();
        while (start < pdf.Length && pdf[start] is (byte)'\r' or (byte)'\n')
            start++;
        try
        {
            using var packed = new ZLibStream(
                new MemoryStream(pdf, start, pdf.Length - start),
                CompressionMode.Decompress
            );
            return Bounded.ReadAll(packed, most);
        }
        catch (InvalidDataException)
        {
            throw PdfScan.Locked();
        }
    }
}
