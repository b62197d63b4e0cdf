using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LianXin.Kernel.Files;

/// <summary>
/// Reads a form with files to its end, whatever the files: a text field may come after a photo that is too large.
/// Throws <see cref="InvalidDataException"/> on more text than any form of the house has.
/// </summary>
internal sealed class UploadReader(HttpResponse owner, FileLimits limits, int mostFiles)
{
    private const int MostText = 4 * 1024 * 1024;

    private readonly FormFileCollection files = [];
    private KeyValueAccumulator fields;
    private int text;

    public async Task<IFormCollection> Read(string boundary, Stream body, CancellationToken ct)
    {
        var parts = new MultipartReader(boundary, body);
        while (await parts.ReadNextSectionAsync(ct) is { } part)
            if (part.AsFileSection() is { FileStream: not null } file)
                await Take(file, ct);
            else if (part.AsFormDataSection() is { } field)
                fields.Append(field.Name, await Text(part.Body, ct));
        return new FormCollection(fields.GetResults(), files);
    }

    /// <summary>A field left empty travels as a file without a name.</summary>
    private async Task Take(FileMultipartSection file, CancellationToken ct)
    {
        var scratch = files.Count < mostFiles ? new Scratch() : null;
        if (scratch is not null)
            owner.RegisterForDisposeAsync(scratch);
        var length = await Copy(file.FileStream!, scratch, ct);
        if (length > 0 || file.FileName.Length > 0)
            files.Add(new UploadedFile(file.Name, file.FileName, length, length > limits.BytesEach ? null : scratch));
    }

    /// <summary>Keeps no more than may be kept, and counts to the end.</summary>
    private async Task<long> Copy(Stream from, Scratch? scratch, CancellationToken ct)
    {
        await using var kept = scratch?.Write() ?? Stream.Null;
        var (length, piece) = (0L, new byte[81920]);
        for (int read; (read = await from.ReadAsync(piece, ct)) > 0; length += read)
            if (length + read <= limits.BytesEach)
                await kept.WriteAsync(piece.AsMemory(0, read), ct);
        return length;
    }

    private async Task<string> Text(Stream from, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var piece = new byte[4096];
        for (int read; (read = await from.ReadAsync(piece, ct)) > 0; kept.Write(piece, 0, read))
            if ((text += read) > MostText)
                throw new InvalidDataException("More text than a form of the house has.");
        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }
}
