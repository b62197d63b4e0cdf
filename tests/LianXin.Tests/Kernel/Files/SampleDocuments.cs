using System.IO.Compression;
using System.Text;

namespace LianXin.Tests.Kernel.Files;

/// <summary>PDF, docx and xlsx as offices make them, and as nobody should.</summary>
internal static class SampleDocuments
{
    public static byte[] Pdf(string inside = "", byte[]? stream = null) =>
        [
            .. Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R {inside}>>\nendobj\n"),
            .. stream ?? [],
            .. "trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"u8,
        ];

    /// <summary>Objects packed out of sight, as any PDF since 1.5 may do.</summary>
    public static byte[] PdfPacking(string objects, string filter = "/Filter/FlateDecode", string before = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(objects));
        var head = $"5 0 obj\n<</Type/ObjStm/N 1/First 4 {filter} {before}/Length {packed.Length}>>\nstream\r\n";
        return Pdf(stream: [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8]);
    }

    public static byte[] Docx(params (string Name, byte[] Content)[] further) =>
        Zip([Types("wordprocessingml.document.main"), ("word/document.xml", "<w:document/>"u8.ToArray()), .. further]);

    public static byte[] Xlsx() =>
        Zip([Types("spreadsheetml.sheet.main"), ("xl/workbook.xml", "<workbook/>"u8.ToArray())]);

    public static byte[] Docm() =>
        Zip([Types("application/vnd.ms-word.document.macroEnabled.main+xml", ""), ("word/vbaProject.bin", [1, 2, 3])]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        return file.ToArray();
    }

    public static (string, byte[]) ContentTypes(string xml) => ("[Content_Types].xml", Encoding.UTF8.GetBytes(xml));

    private static (string, byte[]) Types(string main) =>
        Types($"application/vnd.openxmlformats-officedocument.{main}+xml", "/main.xml");

    private static (string, byte[]) Types(string type, string part) =>
        ContentTypes(
            $"""
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
            ><Default Extension="xml" ContentType="application/xml"/><Override PartName="{part}" ContentType="{type}"/></Types>
            """
        );
}
