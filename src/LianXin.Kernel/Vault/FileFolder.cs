using LianXin.Kernel.Data;
using Microsoft.Win32.SafeHandles;

namespace LianXin.Kernel.Vault;

/// <summary>Where sealed attachments lie. A path is made of the ref alone, never of anything somebody typed.</summary>
internal sealed class FileFolder(DataFolder data)
{
    private string Aside => Path.Combine(data.Files, "aside");

    /// <summary>Written aside, then moved: a file under its ref is whole.</summary>
    public async Task Write(Guid @ref, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Aside);
        var (aside, path) = (Path.Combine(Aside, @ref.ToString("N")), PathOf(@ref));
        await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
        {
            await write(file);
            file.Flush(flushToDisk: true);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(aside, path);
    }

    public SafeFileHandle Open(Guid @ref) => File.OpenHandle(PathOf(@ref));

    public bool Holds(Guid @ref) => File.Exists(PathOf(@ref));

    /// <summary>The end of a ref is random, its beginning is the time.</summary>
    private string PathOf(Guid @ref)
    {
        var name = @ref.ToString("N");
        return Path.Combine(data.Files, name[^2..], name[^4..^2], name);
    }
}
