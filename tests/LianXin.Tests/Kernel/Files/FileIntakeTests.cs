using LianXin.Kernel.Files;
using Microsoft.Extensions.Options;

namespace LianXin.Tests.Kernel.Files;

public sealed class FileIntakeTests
{
    public static TheoryData<string, byte[]> Unwelcome =>
        new()
        {
            { "empty", [] },
            { "program", [.. "MZ\u0090\0\u0003"u8, .. new byte[64]] },
            { "program", [0x7F, .. "ELF"u8, .. new byte[64]] },
            { "program", "#!/bin/sh\nrm -rf /\n"u8.ToArray() },
            { "heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[64]] },
            { "heic", [0, 0, 0, 24, .. "ftypmif1"u8, .. new byte[64]] },
            { "video", [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[64]] },
            { "other-picture", [.. "GIF89a"u8, .. new byte[64]] },
            { "other-picture", [.. "BM"u8, .. new byte[64]] },
            { "other-picture", [.. "II*\0"u8, .. new byte[64]] },
            { "old-office", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[64]] },
            { "archive", [.. "Rar!\u001a\u0007"u8, .. new byte[64]] },
            { "archive", [.. "7z"u8, 0xBC, 0xAF, .. new byte[64]] },
            { "archive", SampleDocuments.Zip(("照片.jpg", [1, 2, 3])) },
            { "unknown", "<svg onload='alert(1)'/>"u8.ToArray() },
            { "unknown", "您好"u8.ToArray() },
            { "unknown", [0xFF] },
            { "broken-office", [.. "PK\u0003\u0004"u8, .. new byte[64]] },
        };

    [Theory]
    [MemberData(nameof(Unwelcome), DisableDiscoveryEnumeration = true)]
    public async Task A_file_is_what_its_bytes_say_and_the_sender_is_told_what_to_do(string code, byte[] file)
    {
        var refused = await Intake.Refuse(file, "现场照片.jpg");

        Assert.Equal(code, refused.Code);
        Assert.EndsWith("。", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_for_photos_takes_photos_only() =>
        Assert.Equal(
            "这里只收 jpg、png、webp 格式的文件。",
            (await Assert.ThrowsAsync<UnfitFileException>(() => Intake.AcceptPhoto(SampleDocuments.Pdf()))).Message
        );

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_both_numbers() =>
        Assert.Equal(
            "这个文件有 21 MB，每个最多 20 MB。请选小一些的，或截屏后再上传。",
            (await Intake.Refuse(SamplePhotos.JpegOf(21 * 1024 * 1024))).Message
        );

    [Fact]
    public async Task A_pdf_is_kept_as_it_is()
    {
        var file = SampleDocuments.PdfPacking("1 0 <</Type/Page/Contents 7 0 R>>");

        var kept = await Intake.Accept(file);

        Assert.Equal((FileKind.Pdf, null), (kept.Kind, kept.Thumbnail));
        Assert.Equal(file, kept.Bytes);
    }

    public static TheoryData<string, byte[]> Pdfs =>
        new()
        {
            { "pdf-acts", SampleDocuments.Pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>") },
            { "pdf-acts", SampleDocuments.Pdf("/OpenAction<</S/J#61va#53cript/JS(app.alert(1))>>") },
            { "pdf-acts", SampleDocuments.Pdf("/OpenAction<</S/Launch/F(cmd.exe)>>") },
            { "pdf-acts", SampleDocuments.Pdf("/Names<</EmbeddedFiles 4 0 R>>") },
            { "pdf-acts", SampleDocuments.Pdf("/Type/EmbeddedFile") },
            { "pdf-acts", SampleDocuments.PdfPacking("1 0 <</S/JavaScript/JS(app.alert(1))>>") },
            { "pdf-acts", SampleDocuments.PdfPacking("1 0 <</S/JavaScript>>", filter: "/Fil#74er[/Flate#44ecode]") },
            { "pdf-locked", SampleDocuments.Pdf("/Encrypt 9 0 R") },
            { "pdf-locked", SampleDocuments.PdfPacking("1 0 <<>>", filter: "/Filter/LZWDecode") },
            { "pdf-locked", SampleDocuments.PdfPacking("1 0 <<>>", filter: "/Filter[/ASCIIHexDecode/FlateDecode]") },
            { "pdf-locked", SampleDocuments.PdfPacking("1 0 <</S/JavaScript>>", before: "/X( 1 0 obj)") },
            { "swells", SampleDocuments.PdfPacking(new string(' ', 65 * 1024 * 1024)) },
            { "broken-pdf", SampleDocuments.Pdf()[..^20] },
            { "broken-pdf", [.. SampleDocuments.Pdf(), .. new byte[2000]] },
            { "two-in-one", [.. SampleDocuments.Pdf()[..^6], .. SampleDocuments.Zip(("a", [1])), .. "%%EOF\n"u8] },
        };

    [Theory]
    [MemberData(nameof(Pdfs), DisableDiscoveryEnumeration = true)]
    public async Task A_pdf_that_could_act_or_cannot_be_looked_through_is_refused(string code, byte[] file) =>
        Assert.Equal(code, (await Intake.Refuse(file)).Code);

    [Fact]
    public async Task A_word_that_only_begins_like_one_that_acts_is_none() =>
        Assert.Equal(FileKind.Pdf, (await Intake.Accept(SampleDocuments.Pdf("/LaunchPad 1/JavaScriptless 2"))).Kind);

    [Fact]
    public async Task Documents_of_the_office_are_kept_unread()
    {
        foreach (
            var (kind, file) in new[]
            {
                (FileKind.Docx, SampleDocuments.Docx()),
                (FileKind.Xlsx, SampleDocuments.Xlsx()),
            }
        )
        {
            var kept = await Intake.Accept(file);

            Assert.Equal(kind, kept.Kind);
            Assert.Equal(file, kept.Bytes);
        }
    }

    public static TheoryData<string, byte[]> Packages =>
        new()
        {
            { "macros", SampleDocuments.Docm() },
            { "swells", SampleDocuments.Docx(("word/media/image1.png", new byte[201 * 1024 * 1024])) },
            { "broken-office", SampleDocuments.Docx()[..^30] },
            {
                "broken-office",
                SampleDocuments.Zip(
                    SampleDocuments.ContentTypes(
                        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><Types>&c;</Types>"
                    )
                )
            },
            { "archive", SampleDocuments.Zip(SampleDocuments.ContentTypes("<Types/>")) },
        };

    [Theory]
    [MemberData(nameof(Packages), DisableDiscoveryEnumeration = true)]
    public async Task A_package_that_could_act_or_swell_is_refused(string code, byte[] file) =>
        Assert.Equal(code, (await Intake.Refuse(file)).Code);

    [Theory]
    [InlineData("现场照片.jpg", "现场照片.jpg")]
    [InlineData("setup.exe", "setup.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData(@"C:\Users\老王\Desktop\路灯.JPEG", "路灯.jpg")]
    [InlineData("路灯\u202Egpj.exe", "路灯gpj.jpg")]
    [InlineData("a\0b\r\nc\u200B.jpg", "abc.jpg")]
    [InlineData("路灯👨‍👩‍👧坏了😀.jpg", "路灯👨‍👩‍👧坏了😀.jpg")]
    [InlineData("a<b>:\"c|?*.jpg", "a_b___c___.jpg")]
    [InlineData(" .. .jpg", "附件.jpg")]
    [InlineData("", "附件.jpg")]
    [InlineData("半个\uD83D字.jpg", "半个字.jpg")]
    public async Task A_name_is_made_harmless(string given, string kept) =>
        Assert.Equal(kept, (await Intake.Accept(SamplePhotos.Jpeg(), given)).FileName);

    [Fact]
    public async Task A_name_is_cut_between_what_one_reads_as_characters()
    {
        var given = new string('长', 114) + "👨‍👩‍👧.jpg";

        var kept = (await Intake.Accept(SamplePhotos.Jpeg(), given)).FileName;

        Assert.Equal(new string('长', 114) + ".jpg", kept);
    }

    [Theory]
    [InlineData("Files:MegabytesEach", "0")]
    [InlineData("Files:Megapixels", "5000")]
    public void A_limit_out_of_range_does_not_let_the_house_start(string setting, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        using var house = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddFiles()
            .BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(house.GetRequiredService<IStartupValidator>().Validate);
    }
}
