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
    private const int LeastPart = 100;

    private readonly FormFileCollection files = [];
    private KeyValueAccumulator fields;
    private int kept;
    private int text;

    public async Task<IFormCollection> Read(string boundary, Stream body, CancellationToken ct)
    {
        var parts = new MultipartReader(boundary, body);
        while (await parts.ReadNextSectionAsync(ct) is { } part)
            if (part.AsFileSection() is { FileStream: not null } file)
                await Take(file, ct);
            else if (part.AsFormDataSection() is { } field)
                await Take(field, ct);
        return new FormCollection(fields.GetResults(), files);
    }

    /// <summary>A field left empty travels as a file without a name.</summary>
    private async Task Take(FileMultipartSection file, CancellationToken ct)
    {
        Spend(file.Name.Length + file.FileName.Length);
        var (length, bytes) = await Copy(file.FileStream!, ct);
        if (length > 0 || file.FileName.Length > 0)
            files.Add(new UploadedFile(file.Name, file.FileName, length, bytes));
    }

    private async Task Take(FormMultipartSection field, CancellationToken ct)
    {
        Spend(field.Name.Length);
        using var typed = new MemoryStream();
        var piece = new byte[4096];
        for (int read; (read = await field.Section.Body.ReadAsync(piece, ct)) > 0; typed.Write(piece, 0, read))
            Spend(read);
        fields.Append(field.Name, Encoding.UTF8.GetString(typed.GetBuffer(), 0, (int)typed.Length));
    }

    /// <summary>Keeps no more than may be kept, and counts to the end.</summary>
    private async Task<(long Length, Scratch? Bytes)> Copy(Stream from, CancellationToken ct)
    {
        var piece = new byte[81920];
        var length = (long)await from.ReadAsync(piece, ct);
        if (length == 0 || kept == mostFiles)
            return (length + await Rest(from, piece, ct), null);

        var scratch = new Scratch();
        owner.RegisterForDisposeAsync(scratch);
        await using (var to = scratch.Write())
        {
            await to.WriteAsync(piece.AsMemory(0, (int)length), ct);
            for (int read; length <= limits.BytesEach && (read = await from.ReadAsync(piece, ct)) > 0; length += read)
                await to.WriteAsync(piece.AsMemory(0, read), ct);
        }
        if (length > limits.BytesEach)
            return (length + await Rest(from, piece, ct), null);
        kept++;
        return (length, scratch);
    }

    private static async Task<long> Rest(Stream from, byte[] piece, CancellationToken ct)
    {
        var length = 0L;
        for (int read; (read = await from.ReadAsync(piece, ct)) > 0; length += read) { }
        return length;
    }

    /// <summary>So much of a form may stay in memory; a part costs something even when it is empty.</summary>
    private void Spend(int bytes)
    {
        text += bytes + LeastPart;
        if (text > MostText)
            throw new InvalidDataException("More text than a form of the house has.");
    }
}
