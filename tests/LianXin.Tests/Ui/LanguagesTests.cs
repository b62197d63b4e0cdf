using System.Globalization;
using LianXin.Ui;

namespace LianXin.Tests.Ui;

/// <summary>The test host runs as the product does: in invariant mode, as on a machine without ICU.</summary>
public sealed class LanguagesTests
{
    private static readonly DateTime Monday = new(2026, 11, 23, 15, 5, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("M 月 d 日 dddd", "11 月 23 日 星期一")]
    [InlineData("ddd", "周一")]
    [InlineData("MMMM", "十一月")]
    [InlineData("MMM", "11月")]
    [InlineData("tt h:mm", "下午 3:05")]
    [InlineData("D", "2026年11月23日")]
    [InlineData("d", "2026-11-23")]
    public void Chinese_dates_need_nothing_of_the_machine(string format, string said) =>
        Assert.Equal(said, Monday.ToString(format, Languages.Chinese));

    [Fact]
    public void The_machine_is_asked_for_no_culture() => Assert.True(Invariant);

    [Fact]
    public void Work_in_the_background_speaks_Chinese_too()
    {
        var name = "";
        var thread = new Thread(() => name = CultureInfo.CurrentUICulture.Name);
        thread.Start();
        thread.Join();

        Assert.Equal("zh-CN", name);
    }

    private static bool Invariant =>
        AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant;
}
