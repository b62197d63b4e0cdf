namespace LianXin.Kernel.Files;

/// <summary>
/// The form of this page is sent with files: so many are kept, each up to <see cref="FileLimits.MegabytesEach"/>. What
/// is over either limit is read, counted and let go, so that its field can say so and nothing typed is lost.
/// </summary>
/// <param name="most">Of all fields together.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute(int most) : Attribute
{
    public int Most => most;
}
