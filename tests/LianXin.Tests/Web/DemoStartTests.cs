using LianXin.Web;

namespace LianXin.Tests.Web;

/// <summary>Everybody knows the passwords of a demo: it belongs on the machine of whoever shows it.</summary>
public sealed class DemoStartTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.2:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("https://localhost:5081")]
    public void This_machine_alone_needs_no_warning(string address) => Assert.False(DemoStart.IsOpenToOthers(address));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://hall.example.cn")]
    public void Wherever_others_can_reach_it_there_is_a_warning(string address) =>
        Assert.True(DemoStart.IsOpenToOthers(address));
}
