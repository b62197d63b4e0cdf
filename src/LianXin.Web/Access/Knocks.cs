using System.Threading.RateLimiting;
using LianXin.Kernel.Access;

namespace LianXin.Web.Access;

/// <summary>
/// How often one address may try to sign in: thirty times a minute, for a whole hall may share one address. A single
/// account is guarded by its own lock; this stops whoever tries many. Nothing of it is written down.
/// </summary>
internal sealed class Knocks : IDisposable
{
    public const int PerMinute = 30;

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        http => RateLimitPartition.GetFixedWindowLimiter(http.Household, _ => Window())
    );

    public bool IsHeard(HttpContext http) => limiter.AttemptAcquire(http).IsAcquired;

    public void Dispose() => limiter.Dispose();

    private static FixedWindowRateLimiterOptions Window() =>
        new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) };
}
