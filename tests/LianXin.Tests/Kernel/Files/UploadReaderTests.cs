using System.Text;
using LianXin.Kernel.Files;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Http.Features;

namespace LianXin.Tests.Kernel.Files;

public sealed class UploadReaderTests
{
    private const int Limit = 1024 * 1024;
    private readonly Closing opened = new();

    [Fact]
    public async Task What_is_typed_behind_a_file_too_large_is_read_all_the_same()
    {
        var form = await Read(
            Part("words", "路灯坏了"),
            Part("photo", new string('x', Limit + 1), "大.jpg"),
            Part("name", "老王")
        );

        Assert.Equal(("路灯坏了", "老王"), (form["words"].ToString(), form["name"].ToString()));
        var photo = Assert.IsType<UploadedFile>(Assert.Single(form.Files));
        Assert.Equal(("photo", "大.jpg", Limit + 1L, false), (photo.Name, photo.FileName, photo.Length, photo.IsKept));
    }

    [Fact]
    public async Task A_file_as_large_as_may_be_is_kept_to_the_byte()
    {
        var form = await Read(Part("photo", new string('x', Limit), "大.jpg"));

        using var bytes = new MemoryStream();
        await Assert.Single(form.Files).CopyToAsync(bytes, Now.Test);
        Assert.Equal(Encoding.UTF8.GetBytes(new string('x', Limit)), bytes.ToArray());
    }

    [Fact]
    public async Task What_is_over_the_limit_takes_no_place_from_the_others()
    {
        var large = Part("photo", new string('x', Limit + 1), "大.jpg");

        var form = await Read(
            large,
            Part("photo", "1", "1.jpg"),
            Part("photo", "2", "2.jpg"),
            Part("photo", "3", "3.jpg")
        );

        Assert.Equal([false, true, true, false], form.Files.Cast<UploadedFile>().Select(file => file.IsKept));
    }

    /// <summary>Each would be an open file of the house until the form is answered.</summary>
    [Fact]
    public async Task Fields_left_empty_open_no_file_however_many_there_are()
    {
        var form = await Read([.. Enumerable.Repeat(Part("photo", "", ""), 1_000), Part("photo", "1", "1.jpg")]);

        Assert.Equal("1.jpg", Assert.Single(form.Files).FileName);
        Assert.Equal(1, opened.Count);
    }

    private async Task<IFormCollection> Read(params string[] parts)
    {
        var http = new DefaultHttpContext();
        http.Features.Set<IHttpResponseFeature>(opened);
        var reader = new UploadReader(http.Response, new() { MegabytesEach = 1 }, mostFiles: 2);
        return await reader.Read(
            "b",
            new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(parts) + "--b--\r\n")),
            Now.Test
        );
    }

    private static string Part(string name, string content, string? file = null) =>
        $"--b\r\nContent-Disposition: form-data; name=\"{name}\""
        + (file is null ? "" : $"; filename=\"{file}\"")
        + $"\r\n\r\n{content}\r\n";

    /// <summary>Counts what is to be closed when the answer is out.</summary>
    private sealed class Closing : HttpResponseFeature
    {
        public int Count { get; private set; }

        public override void OnCompleted(Func<object, Task> callback, object state) => Count++;
    }
}
