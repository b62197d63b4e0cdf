using System.Text;

namespace LianXin.Kernel.Files;

/// <summary>Tells by its bytes what a file is. What the house does not take is named, so that one knows what to do.</summary>
internal static class Sniffer
{
    private static readonly string[] HeicBrands =
    [
        "heic",
        "heix",
        "heim",
        "heis",
        "hevc",
        "hevx",
        "mif1",
        "msf1",
        "avif",
    ];

    public static FileKind KindOf(byte[] file) =>
        file switch
        {
            [] => throw new UnfitFileException("empty", "这个文件是空的。请重新选择。"),
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            _ when Says(file, 0, "RIFF") && Says(file, 8, "WEBP") => FileKind.WebP,
            _ when Says(file, 0, "%PDF-") => FileKind.Pdf,
            [(byte)'P', (byte)'K', 0x03, 0x04, ..] => OfficeScan.KindOf(file),
            _ => throw Unwelcome(file),
        };

    private static UnfitFileException Unwelcome(byte[] file) =>
        file switch
        {
            [(byte)'M', (byte)'Z', ..] => Program(),
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => Program(),
            [(byte)'#', (byte)'!', ..] => Program(),
            [(byte)'B', (byte)'M', ..] => Picture(),
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => Picture(),
            _ when Says(file, 0, "GIF8") => Picture(),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => OldOffice(),
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => OfficeScan.Archive(),
            _ when Says(file, 0, "Rar!") => OfficeScan.Archive(),
            _ when Says(file, 4, "ftyp") && HeicBrands.Any(brand => Says(file, 8, brand)) => Heic(),
            _ when Says(file, 4, "ftyp") => new("video", "视频和录音不能上传。请截取画面，作为照片上传。"),
            _ => new("unknown", "认不出这是什么文件。请上传 JPG、PNG、WebP 格式的照片，或者 PDF。"),
        };

    private static UnfitFileException Program() => new("program", "这是程序文件，不能上传。请上传照片或 PDF。");

    private static UnfitFileException Picture() =>
        new("other-picture", "这种图片格式不能上传。请在看图软件里另存为 JPG 后再上传。");

    private static UnfitFileException OldOffice() =>
        new("old-office", "旧版或加了密码的 Office 文件不能上传。请去掉密码，另存为 docx、xlsx 或 PDF 后再上传。");

    /// <summary>What an iPhone takes unless told otherwise; no free library of this house's unpacks it.</summary>
    private static UnfitFileException Heic() =>
        new("heic", "这是 HEIC 照片，这里打不开。请上传它的截屏；或在手机“设置—相机—格式”里选“兼容性最佳”再拍。");

    private static bool Says(byte[] file, int at, string mark) =>
        file.AsSpan(Math.Min(at, file.Length)).StartsWith(Encoding.ASCII.GetBytes(mark));
}
