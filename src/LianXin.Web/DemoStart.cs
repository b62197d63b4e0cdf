using LianXin.Demo;
using LianXin.Kernel.Time;

namespace LianXin.Web;

/// <summary>The one place that knows of the demo office: filled where the setting <c>Demo</c> asks for it.</summary>
internal static class DemoStart
{
    public static async Task FillDemo(this WebApplication app, IServiceCollection house)
    {
        if (!app.Configuration.GetValue<bool>("Demo"))
            return;
        await DemoOffice.Fill(house, app.Services.GetRequiredService<TimeProvider>().Now, Console.WriteLine);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls));
    }

    private static void Announce(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
            Console.WriteLine($"连心桥（演示）：{address}　我要反映：{address}/report　工作人员：{address}/sign-in");
        Console.WriteLine($"演示登录名（密码都是 {DemoOffice.Password}）：");
        foreach (var (name, capacity) in DemoOffice.SignIns)
            Console.WriteLine($"  {name, -14}{capacity}");
    }
}
