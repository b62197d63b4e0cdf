using System.Security.Cryptography;

namespace LianXin.Kernel.Files;

/// <summary>
/// Bytes on their way in: three photos of every sender at once would not fit into memory. They lie in a file that goes
/// with the request, under a key that was never written anywhere.
/// </summary>
internal sealed class Scratch : IAsyncDisposable
{
    private readonly Aes key = Aes.Create();
    private readonly FileStream disk;

    public Scratch()
    {
        var ours = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            ours.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        disk = new(Path.Combine(Path.GetTempPath(), $"lianxin-{Guid.NewGuid():N}"), ours);
    }

    public Stream Write() => new CryptoStream(disk, key.CreateEncryptor(), CryptoStreamMode.Write, leaveOpen: true);

    public Stream Read()
    {
        disk.Position = 0;
        return new CryptoStream(disk, key.CreateDecryptor(), CryptoStreamMode.Read, leaveOpen: true);
    }

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        await disk.DisposeAsync();
    }
}
