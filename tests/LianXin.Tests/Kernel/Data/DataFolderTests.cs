using LianXin.Kernel.Data;

namespace LianXin.Tests.Kernel.Data;

public sealed class DataFolderTests
{
    [Fact]
    public void Nobody_else_may_enter_the_folder_it_makes()
    {
        var above = Directory.CreateTempSubdirectory("lianxin-data-");
        var folder = new DataFolder(Path.Combine(above.FullName, "data"));

        folder.MakeUnlessThere();

        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows keeps no such modes.");
        else
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(folder.Path)
            );
        above.Delete(recursive: true);
    }
}
