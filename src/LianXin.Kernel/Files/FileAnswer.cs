using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LianXin.Kernel.Files;

/// <summary>
/// Shows a kept file to whoever the endpoint's policy lets in: photos and PDF in the browser, anything else to be saved.
/// It can run nothing, is not taken for anything but what it is, and stays in no cache.
/// </summary>
/// <param name="bytes">Read from where it stands to its end, then disposed.</param>
/// <param name="contentType">As found when it was accepted; what is not of the house's kinds is only ever saved.</param>
public sealed class FileAnswer(Stream bytes, string contentType, string fileName) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var file = bytes;
        var isShown = FileKinds.Papers.Any(kind => kind.ContentType == contentType);
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(fileName);
        var headers = httpContext.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentType = contentType;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "private, no-store";
        await file.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
