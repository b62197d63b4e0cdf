using System.Net;
using LianXin.Demo;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;

namespace LianXin.Web;

/// <summary>The one place that knows of the demo office: filled where the setting <c>Demo</c> asks for it.</summary>
internal static class DemoStart
{
    public static async Task FillDemo(this WebApplication app, IServiceCollection house)
    {
        if (!app.Configuration.GetValue<bool>("Demo") || !await IsDemo(app.Services))
            return;
        await DemoOffice.Fill(house, app.Services.GetRequiredService<TimeProvider>().Now, Console.WriteLine);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls));
    }

    /// <summary>A real office is one for good, whatever the setting says: nothing is invented into it.</summary>
    private static async Task<bool> IsDemo(IServiceProvider house)
    {
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(Viewer.House);
        var office = scope.ServiceProvider.GetRequiredService<Office>().Code;
        return (await scope.ServiceProvider.GetRequiredService<Offices>().Of(office, CancellationToken.None)).Demo;
    }

    private static void Announce(ICollection<string> addresses)
    {
        foreach (var address in addresses)
            Console.WriteLine($"连心桥（演示）：{address}　我要反映：{address}/report　工作人员：{address}/sign-in");
        Console.WriteLine($"演示登录名（密码都是 {DemoOffice.Password}）：");
        foreach (var (name, capacity) in DemoOffice.SignIns)
            Console.WriteLine($"  {name, -14}{capacity}");
        if (addresses.Where(IsOpenToOthers).ToArray() is { Length: > 0 } open)
            Console.WriteLine(
                $"警告：演示联络室正在 {string.Join("、", open)} 上服务，别的机器也能打开，而演示密码人人知道。"
                    + "请只在本机（127.0.0.1）演示；正式使用请另开设联络室（--empty），不要在演示里登记真实的人和事。"
            );
    }

    /// <summary>An address served on, as the server names it; a host that is a name may lead here from anywhere.</summary>
    internal static bool IsOpenToOthers(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return !host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
