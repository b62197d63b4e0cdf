using Microsoft.Win32.SafeHandles;

namespace LianXin.Kernel.Vault;

/// <summary>An attachment being read: opened part by part, from any place, so that a browser may ask for a range.</summary>
internal sealed class OpenedFile(SafeFileHandle file, SealedParts parts, long length) : Stream
{
    private byte[] part = [];
    private int partAt = -1;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= length)
            return 0;
        var (index, start) = ((int)(Position / SealedParts.PartSize), (int)(Position % SealedParts.PartSize));
        if (index != partAt)
            (part, partAt) = (parts.Part(file, length, index), index);
        var some = part.AsSpan(start, Math.Min(buffer.Length, part.Length - start));
        some.CopyTo(buffer);
        Position += some.Length;
        return some.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    // A part is 64 KiB from the disk of this machine: read at once, as a page of a book is turned.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
