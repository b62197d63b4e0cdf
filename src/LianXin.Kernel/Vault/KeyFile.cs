using System.Security.Cryptography;
using LianXin.Kernel.Data;

namespace LianXin.Kernel.Vault;

/// <summary>Where the master key lies: outside the data and outside every backup of it (decisions 3).</summary>
public sealed class KeyFile
{
    private const UnixFileMode OursAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <param name="path">Null for <c>keys/master.key</c> beside the data folder.</param>
    /// <exception cref="InvalidOperationException">The path lies inside the data.</exception>
    public KeyFile(string? path, DataFolder data)
    {
        Path = System.IO.Path.GetFullPath(path ?? System.IO.Path.Combine(data.Path, "../keys/master.key"));
        if (data.Holds(Path))
            throw new InvalidOperationException(
                $"主密钥不能放在数据目录里，否则备份会把钥匙和锁放在一起：{Path}。请把 MasterKey 设到 {data.Path} 之外。"
            );
    }

    public string Path { get; }

    public bool Exists => File.Exists(Path);

    /// <exception cref="InvalidOperationException">It is missing, not of 32 bytes, or others may read it.</exception>
    public MasterKey Read()
    {
        if (!Exists)
            throw new InvalidOperationException($"找不到主密钥文件：{Path}。没有它，已存的文字和附件都打不开。");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path) & ~OursAlone) != 0)
            throw new InvalidOperationException($"主密钥文件只能由本用户读写，请执行：chmod 600 {Path}");
        var key = File.ReadAllBytes(Path);
        return key.Length == MasterKey.Size
            ? new(key)
            : throw new InvalidOperationException(
                $"主密钥文件应为 {MasterKey.Size} 字节，实为 {key.Length} 字节：{Path}"
            );
    }

    /// <summary>Of two who make it at once one wins, and the other reads the winner's.</summary>
    public void MakeUnlessThere()
    {
        if (Exists)
            return;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var alone = OpenAlone($"{Path}.lock");
        if (!Exists)
            Make(aside: $"{Path}.new");
    }

    private void Make(string aside)
    {
        using (var key = new FileStream(aside, Ours(FileMode.Create)))
        {
            key.Write(RandomNumberGenerator.GetBytes(MasterKey.Size));
            key.Flush(flushToDisk: true); // texts sealed under a key that a power cut took away are lost
        }
        File.Move(aside, Path, overwrite: false); // whole or not at all: nobody ever reads half a key
    }

    /// <summary>Whoever has it open makes the key; of a process that was killed the system lets go.</summary>
    private FileStream OpenAlone(string path)
    {
        var ours = Ours(FileMode.OpenOrCreate);
        ours.Options = FileOptions.DeleteOnClose;
        for (var turn = new SpinWait(); ; turn.SpinOnce())
            try
            {
                return new(path, ours);
            }
            catch (IOException) when (File.Exists(path) || Exists) // in this order: the lock goes when the key is there
            {
                // another is making it, or has just made it
            }
    }

    private static FileStreamOptions Ours(FileMode mode)
    {
        var ours = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            ours.UnixCreateMode = OursAlone;
        return ours;
    }
}
