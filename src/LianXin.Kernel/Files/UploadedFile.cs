using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Files;

/// <summary>A file as a form brought it; without bytes if it was over a limit of the form.</summary>
internal sealed class UploadedFile(string name, string fileName, long length, Scratch? bytes) : IFormFile
{
    public string Name => name;
    public string FileName => fileName;
    public long Length => length;
    public bool IsKept => bytes is not null;
    public IHeaderDictionary Headers { get; } = new HeaderDictionary();

    /// <summary>What the browser says it is; nobody here asks.</summary>
    public string ContentType => "application/octet-stream";
    public string ContentDisposition => "";

    public Stream OpenReadStream() => bytes?.Read() ?? Stream.Null;

    public void CopyTo(Stream target)
    {
        using var source = OpenReadStream();
        source.CopyTo(target);
    }

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        await using var source = OpenReadStream();
        await source.CopyToAsync(target, cancellationToken);
    }
}
