using LianXin.Kernel.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace LianXin.Kernel.Files;

/// <summary>
/// Reads the form of a page that <see cref="TakesFilesAttribute">takes files</see> before anybody else can: the usual
/// reader writes files to disk in the clear, and gives up on the whole form at the first one that is too large.
/// </summary>
internal sealed class UploadMiddleware(RequestDelegate next, IOptions<FileLimits> limits)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (Most(http) is { } most && Boundary(http.Request) is { } boundary)
            try
            {
                http.Features.Set<IFormFeature>(new FormFeature(await Read(http, most, boundary)));
            }
            catch (Exception unread) when (UnreadableForm.Is(unread))
            {
                UnreadableForm.Refuse(http, unread);
                return;
            }
        await next(http);
    }

    private Task<IFormCollection> Read(HttpContext http, int most, string boundary)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.Value.BytesRead;
        return new UploadReader(http.Response, limits.Value, most).Read(
            boundary,
            http.Request.Body,
            http.RequestAborted
        );
    }

    private static int? Most(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? http.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>()?.Most
            : null;

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
}
