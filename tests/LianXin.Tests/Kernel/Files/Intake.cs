using System.Text;
using LianXin.Kernel.Files;
using LianXin.Tests.TestKit;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace LianXin.Tests.Kernel.Files;

/// <summary>What the house makes of a file, with the limits it comes with.</summary>
internal static class Intake
{
    private static readonly FileIntake Desk = new(
        new Photos(Options.Create(new FileLimits())),
        Options.Create(new FileLimits())
    );

    public static Task<AcceptedFile> Accept(byte[] file, string name = "附件") =>
        Desk.Accept(new FormFile(new MemoryStream(file), 0, file.Length, "file", name), FileKinds.Documents, Now.Test);

    public static Task<AcceptedFile> AcceptPhoto(byte[] file) =>
        Desk.Accept(new FormFile(new MemoryStream(file), 0, file.Length, "file", "照片"), FileKinds.Photos, Now.Test);

    public static async Task<UnfitFileException> Refuse(byte[] file, string name = "附件") =>
        await Assert.ThrowsAsync<UnfitFileException>(() => Accept(file, name));

    public static bool Say(this byte[] file, string words) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    public static SKBitmap Picture(this byte[] file) => SKBitmap.Decode(file);
}
