namespace LianXin.Kernel.Files;

/// <summary>
/// A PDF is kept as it is, so it is read for what could act when somebody opens it: scripts, programs to launch, files
/// inside; also in packed object streams. What cannot be looked through is refused.
/// </summary>
internal static class PdfScan
{
    private const int Tail = 1024;
    private const int FarthestZipEnd = 66_000; // behind it a comment of 65,535 bytes may stand

    private static readonly string[] Acts = ["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia"];

    public static void MustBeQuiet(byte[] pdf)
    {
        var end = pdf.AsSpan().LastIndexOf("%%EOF"u8);
        if (end < Math.Max(0, pdf.Length - Tail))
            throw new UnfitFileException("broken-pdf", "这个 PDF 不完整，可能没有传完。请重新选择。");
        if (pdf.AsSpan(Math.Max(0, pdf.Length - FarthestZipEnd)).IndexOf("PK\u0005\u0006"u8) >= 0)
            throw new UnfitFileException(
                "two-in-one",
                "这个 PDF 里还藏着另一个文件，不能上传。请用“打印—另存为 PDF”重新生成后再上传。"
            );
        if (PdfNames.Count(pdf, "Encrypt") > 0)
            throw Locked();
        MustNotAct(pdf);
        foreach (var objects in PdfObjects.Unpack(pdf))
            MustNotAct(objects);
    }

    private static void MustNotAct(byte[] text)
    {
        if (Acts.Any(act => PdfNames.Count(text, act) > 0))
            throw new UnfitFileException(
                "pdf-acts",
                "这个 PDF 里带有脚本、程序或附件，不能上传。请用“打印—另存为 PDF”重新生成后再上传。"
            );
    }

    public static UnfitFileException Locked() =>
        new(
            "pdf-locked",
            "这个 PDF 加了密码，或者看不清里面有什么。请去掉密码，或用“打印—另存为 PDF”重新生成后再上传。"
        );
}
