namespace LianXin.Kernel.Data;

/// <summary>Everything the house stores on disk, and all that a backup has to take.</summary>
public sealed class DataFolder(string path)
{
    private const UnixFileMode OursAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    /// <summary>Sealed attachments.</summary>
    public string Files => System.IO.Path.Combine(Path, "files");

    /// <summary>Made for this user alone: whoever else may enter could carry the database away.</summary>
    public void MakeUnlessThere()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, OursAlone);
    }

    public bool Holds(string path) =>
        System
            .IO.Path.GetFullPath(path)
            .StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
