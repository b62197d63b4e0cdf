using LianXin.Kernel.Files;

namespace LianXin.Tests.Kernel.Files;

public sealed class FileAnswerTests
{
    [Theory]
    [InlineData(FileKind.Pdf, "答复.pdf", "inline")]
    [InlineData(FileKind.WebP, "答复.webp", "inline")]
    [InlineData(FileKind.Docx, "答复.docx", "attachment")]
    [InlineData(FileKind.Xlsx, "答复.xlsx", "attachment")]
    public async Task What_a_browser_can_show_is_shown_and_the_rest_is_saved(FileKind kind, string name, string how)
    {
        var answer = await Answer(kind.ContentType, name);

        Assert.StartsWith($"{how}; ", answer.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            $"filename*=UTF-8''{Uri.EscapeDataString(name)}",
            answer.Headers.ContentDisposition.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(kind.ContentType, answer.ContentType);
        Assert.Equal(3, answer.ContentLength);
    }

    [Fact]
    public async Task What_is_not_of_the_houses_kinds_is_never_shown() =>
        Assert.StartsWith(
            "attachment",
            (await Answer("text/html", "a.html")).Headers.ContentDisposition.ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_file_runs_nothing_and_stays_in_no_cache()
    {
        var headers = (await Answer("application/pdf", "答复.pdf")).Headers;

        Assert.Equal("nosniff", headers.XContentTypeOptions);
        Assert.Equal("default-src 'none'; sandbox", headers.ContentSecurityPolicy);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal("private, no-store", headers.CacheControl);
    }

    private static async Task<HttpResponse> Answer(string contentType, string name)
    {
        var http = new DefaultHttpContext();
        await new FileAnswer(new MemoryStream([1, 2, 3]), contentType, name).ExecuteAsync(http);
        return http.Response;
    }
}
