using LianXin.Kernel;

namespace LianXin.Tests.TestKit;

/// <summary>What the law says no with.</summary>
internal static class Refused
{
    public static string Code(Action act) => Assert.Throws<RefusedException>(act).Code;
}
