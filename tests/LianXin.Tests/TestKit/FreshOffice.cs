using LianXin.Kernel.Access;

namespace LianXin.Tests.TestKit;

/// <summary>An office nobody else has written in, for what must not disturb its neighbours.</summary>
internal static class FreshOffice
{
    public static Viewer Viewer() => new($"office-{Guid.NewGuid():N}", Reach.Office) { Id = Hall.WangFang.Id };
}
