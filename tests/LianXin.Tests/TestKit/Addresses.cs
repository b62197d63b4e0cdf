using System.Net;

namespace LianXin.Tests.TestKit;

/// <summary>Requests of tests come over no wire: each says from which address it would have come.</summary>
internal sealed class Addresses : IStartupFilter
{
    public const string Header = "Test-Address";

    private static int last = 0x0A_00_00_00;

    public static string Fresh()
    {
        var next = Interlocked.Increment(ref last);
        return new IPAddress([(byte)(next >> 24), (byte)(next >> 16), (byte)(next >> 8), (byte)next]).ToString();
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, rest) =>
                {
                    if (IPAddress.TryParse(http.Request.Headers[Header], out var address))
                        http.Connection.RemoteIpAddress = address;
                    return rest(http);
                }
            );
            next(app);
        };
}
