namespace LianXin.Kernel.Data;

/// <summary>Everything the house stores on disk, and all that a backup has to take.</summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    /// <summary>Sealed attachments.</summary>
    public string Files => System.IO.Path.Combine(Path, "files");

    public bool Holds(string path) =>
        System
            .IO.Path.GetFullPath(path)
            .StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
