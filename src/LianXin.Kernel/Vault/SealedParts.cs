using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace LianXin.Kernel.Vault;

/// <summary>
/// An attachment as it lies on disk: the bytes followed by r, in parts of <see cref="PartSize"/>, each in an envelope of
/// its own. One part is in memory at a time, however long the whole is; r is in the last one.
/// </summary>
internal sealed class SealedParts(byte[] key, Binding binding)
{
    public const int PartSize = 64 * 1024;
    private const int FullEnvelope = PartSize + Envelope.Overhead;

    /// <returns>The commitment to all of it.</returns>
    public async Task<string> Write(Stream content, Stream to, CancellationToken ct)
    {
        var r = Commitment.Random();
        using var hash = Commitment.Begin(binding.Field, r);
        var (length, last) = (content.Length, LastPart(content.Length));
        for (var index = 0; index <= last; index++)
        {
            var plain = new byte[index < last ? PartSize : length - (long)last * PartSize];
            await content.ReadExactlyAsync(plain, ct);
            hash.AppendData(plain);
            var isLast = index == last;
            await to.WriteAsync(Envelope.Seal(key, isLast ? [.. plain, .. r] : plain, binding.Part(index, isLast)), ct);
        }
        return Commitment.End(hash);
    }

    /// <summary>The bytes of one part. Throws <see cref="CryptographicException"/> when the file was altered.</summary>
    public byte[] Part(SafeFileHandle file, long length, int index)
    {
        var opened = Open(file, length, index);
        return index == LastPart(length) ? opened[..^Commitment.RandomSize] : opened;
    }

    /// <summary>The bytes are those promised, and no others stand behind them.</summary>
    public bool Keeps(SafeFileHandle file, SealedFile promised)
    {
        try
        {
            var last = LastPart(promised.Length);
            using var hash = Commitment.Begin(
                binding.Field,
                Open(file, promised.Length, last)[^Commitment.RandomSize..]
            );
            for (var index = 0; index <= last; index++)
                hash.AppendData(Part(file, promised.Length, index));
            return Commitment.End(hash) == promised.Commitment;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private byte[] Open(SafeFileHandle file, long length, int index)
    {
        var last = LastPart(length);
        if (RandomAccess.GetLength(file) != length + Commitment.RandomSize + (last + 1L) * Envelope.Overhead)
            throw new CryptographicException("The file is longer or shorter than it was.");
        var sealedPart = new byte[
            index < last ? FullEnvelope : RandomAccess.GetLength(file) - (long)last * FullEnvelope
        ];
        RandomAccess.Read(file, sealedPart, (long)index * FullEnvelope);
        return Envelope.Open(key, sealedPart, binding.Part(index, index == last));
    }

    private static int LastPart(long length) => (int)(Math.Max(0, length - 1) / PartSize);
}
