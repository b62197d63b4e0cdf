using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace LianXin.Web.Access;

/// <summary>
/// How often one address may try to sign in: thirty times a minute, for a whole hall may share one address. A single
/// account is guarded by its own lock; this stops whoever tries many. Nothing of it is written down.
/// </summary>
internal sealed class Knocks : IDisposable
{
    public const int PerMinute = 30;

    private readonly PartitionedRateLimiter<IPAddress?> limiter = PartitionedRateLimiter.Create<IPAddress?, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(House(address), _ => Window())
    );

    public bool IsHeard(HttpContext http) => limiter.AttemptAcquire(http.Connection.RemoteIpAddress).IsAcquired;

    public void Dispose() => limiter.Dispose();

    /// <summary>One household has 2⁶⁴ addresses of the new kind: they count as one.</summary>
    private static string House(IPAddress? address) =>
        address switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes()[..8]),
            _ => address.ToString(),
        };

    private static FixedWindowRateLimiterOptions Window() =>
        new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) };
}
