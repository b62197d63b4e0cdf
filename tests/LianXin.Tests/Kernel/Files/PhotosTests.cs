using LianXin.Kernel.Files;
using SkiaSharp;

namespace LianXin.Tests.Kernel.Files;

public sealed class PhotosTests
{
    public static TheoryData<string, byte[]> WithPlace =>
        new()
        {
            { "JPEG", SamplePhotos.WithExif(SamplePhotos.Jpeg()) },
            { "PNG", SamplePhotos.WithChunks(SamplePhotos.Png()) },
        };

    [Theory]
    [MemberData(nameof(WithPlace), DisableDiscoveryEnumeration = true)]
    public async Task What_is_kept_of_a_photo_does_not_say_where_it_was_taken(string kind, byte[] file)
    {
        string[] told = ["Exif", "eXIf", "II*", "xmp", "tEXt", "comment", "GPS", "丰镇"];
        Assert.True(told.Count(file.Say) > 3, $"the {kind} says it"); // it can see

        var kept = await Intake.AcceptPhoto(file);

        Assert.DoesNotContain(told, words => kept.Bytes.Say(words) || kept.Thumbnail!.Say(words));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_photo_stands_upright_however_the_camera_was_held(int orientation)
    {
        var kept = await Intake.AcceptPhoto(SamplePhotos.Held(orientation, 64, 48));

        foreach (var picture in new[] { kept.Bytes.Picture(), kept.Thumbnail!.Picture() })
        {
            Assert.Equal((64, 48), (picture.Width, picture.Height));
            Assert.Equal(
                ("red", "green", "blue", "black"),
                (Colour(picture, 16, 12), Colour(picture, 48, 12), Colour(picture, 16, 36), Colour(picture, 48, 36))
            );
        }
    }

    [Theory]
    [InlineData(4000, 3000, 2560, 1920, 320, 240)]
    [InlineData(1000, 5000, 512, 2560, 64, 320)]
    [InlineData(300, 200, 300, 200, 300, 200)]
    public async Task A_photo_is_kept_no_larger_than_a_screen_and_never_enlarged(
        int width,
        int height,
        int keptWidth,
        int keptHeight,
        int smallWidth,
        int smallHeight
    )
    {
        byte[][] files =
        [
            SamplePhotos.Jpeg(width, height),
            SamplePhotos.Png(width, height),
            SamplePhotos.WebP(width, height),
        ];
        foreach (var file in files)
        {
            var kept = await Intake.AcceptPhoto(file);

            var (photo, small) = (kept.Bytes.Picture(), kept.Thumbnail!.Picture());
            Assert.Equal((keptWidth, keptHeight), (photo.Width, photo.Height));
            Assert.Equal((smallWidth, smallHeight), (small.Width, small.Height));
            Assert.Equal("red", Colour(photo, keptWidth / 4, keptHeight / 4));
        }
    }

    [Fact]
    public async Task A_photo_stays_of_its_kind_and_its_small_picture_is_a_jpeg()
    {
        Assert.Equal(FileKind.Jpeg, await KindKept(SamplePhotos.Jpeg()));
        Assert.Equal(FileKind.Png, await KindKept(SamplePhotos.Png()));
        Assert.Equal(FileKind.WebP, await KindKept(SamplePhotos.WebP()));
    }

    [Fact]
    public async Task What_would_unpack_to_too_many_pixels_is_not_unpacked()
    {
        Assert.Equal("too-many-pixels", (await Intake.Refuse(SamplePhotos.PngClaiming(100_000, 100_000))).Code);
        Assert.Equal("too-many-pixels", (await Intake.Refuse(SamplePhotos.JpegClaiming(65_000, 65_000))).Code);
        var refused = await Intake.Refuse(SamplePhotos.PngClaiming(10_000, 5_001));
        Assert.Equal("这张照片有 5001 万像素，最多 5000 万像素。请截屏或缩小后再上传。", refused.Message);
    }

    [Fact]
    public async Task A_photo_that_did_not_arrive_whole_is_refused()
    {
        byte[][] files = [SamplePhotos.Jpeg(640, 480), SamplePhotos.Png(640, 480), SamplePhotos.WebP(640, 480)];
        foreach (var file in files)
        foreach (var part in new[] { 12, file.Length / 2, file.Length * 9 / 10 })
            Assert.Equal("broken-photo", (await Intake.Refuse(file[..part])).Code);
    }

    [Fact]
    public async Task What_hides_behind_or_inside_a_photo_is_not_kept()
    {
        byte[] hiding =
        [
            .. SamplePhotos.WithExif(SamplePhotos.Jpeg()),
            .. SampleDocuments.Zip(("evil.js", "alert(1)"u8.ToArray())),
        ];
        Assert.True(hiding.Say("evil.js"));

        var kept = await Intake.AcceptPhoto(hiding);

        Assert.False(kept.Bytes.Say("evil.js"));
        Assert.False(kept.Bytes.Say("PK\u0003\u0004"));
    }

    [Fact]
    public async Task A_photo_one_can_look_through_keeps_that_and_its_small_picture_lies_on_white()
    {
        using var glass = new SKBitmap(40, 40, SKColorType.Rgba8888, SKAlphaType.Premul);
        glass.Erase(SKColors.Transparent);
        using var png = glass.Encode(SKEncodedImageFormat.Png, 100);

        var kept = await Intake.AcceptPhoto(png.ToArray());

        Assert.Equal(0, kept.Bytes.Picture().GetPixel(20, 20).Alpha);
        Assert.Equal(SKColors.White, kept.Thumbnail!.Picture().GetPixel(20, 20));
    }

    private static async Task<FileKind> KindKept(byte[] file)
    {
        var kept = await Intake.AcceptPhoto(file);
        Assert.Equal(FileKind.Jpeg, Sniffer.KindOf(kept.Thumbnail!));
        Assert.Equal(kept.Kind, Sniffer.KindOf(kept.Bytes));
        return kept.Kind;
    }

    private static string Colour(SKBitmap picture, int x, int y)
    {
        var pixel = picture.GetPixel(x, y);
        return (pixel.Red > 128, pixel.Green > 128, pixel.Blue > 128) switch
        {
            (true, false, false) => "red",
            (false, true, false) => "green",
            (false, false, true) => "blue",
            (false, false, false) => "black",
            _ => pixel.ToString(),
        };
    }
}
