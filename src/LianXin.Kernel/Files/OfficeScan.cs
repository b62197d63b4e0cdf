using System.IO.Compression;
using System.Xml;

namespace LianXin.Kernel.Files;

/// <summary>
/// Tells a docx and an xlsx from any other ZIP, by the part that says what the package is. What they hold is kept
/// unread, so nothing that runs may be inside, and nothing that swells.
/// </summary>
internal static class OfficeScan
{
    private const string Package = "application/vnd.openxmlformats-officedocument.";
    private const long MostUnpacked = 200L * 1024 * 1024;
    private const int MostParts = 10_000;

    public static FileKind KindOf(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            var types = zip.GetEntry("[Content_Types].xml") ?? throw Archive();
            MustNotSwell(zip);
            return KindOf(ContentTypes(types));
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw new UnfitFileException("broken-office", "这个文件打不开，可能没有传完。请重新选择。");
        }
    }

    private static FileKind KindOf(IReadOnlyCollection<string> types)
    {
        if (
            types.Any(type =>
                type.Contains("macro", StringComparison.OrdinalIgnoreCase)
                || type.Contains("vbaProject", StringComparison.Ordinal)
            )
        )
            throw new UnfitFileException(
                "macros",
                "这个文件里有宏（会自动运行的程序），不能上传。请另存为不带宏的 docx、xlsx 或 PDF。"
            );
        if (types.Contains($"{Package}wordprocessingml.document.main+xml"))
            return FileKind.Docx;
        return types.Contains($"{Package}spreadsheetml.sheet.main+xml") ? FileKind.Xlsx : throw Archive();
    }

    private static List<string> ContentTypes(ZipArchiveEntry part)
    {
        var safe = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            MaxCharactersInDocument = 1_000_000,
        };
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, safe);
        var types = new List<string>();
        while (xml.Read())
            if (xml.GetAttribute("ContentType") is { } type)
                types.Add(type);
        return types;
    }

    /// <summary>Unpacks it: what the directory of a ZIP says of itself can be a lie.</summary>
    private static void MustNotSwell(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts)
            throw Bounded.Swells();
        var left = MostUnpacked;
        foreach (var part in zip.Entries)
        {
            using var packed = part.Open();
            left -= Bounded.Length(packed, left);
        }
    }

    public static UnfitFileException Archive() =>
        new("archive", "压缩包不能上传。请解压后，把里面的照片或 PDF 分别上传。");
}
