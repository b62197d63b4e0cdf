using System.Threading.RateLimiting;
using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Casework.Citizens;

/// <summary>How often one address may send a public form. Reading is not limited; what was typed stays in the browser.</summary>
internal static class CitizenLimits
{
    public const string Policy = "casework.citizens";

    public static IServiceCollection AddCitizenLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Policy, Partition);
        });

    private static RateLimitPartition<string> Partition(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            return RateLimitPartition.GetNoLimiter("read");
        var options = http.RequestServices.GetRequiredService<IOptions<CaseworkOptions>>().Value;
        return RateLimitPartition.GetTokenBucketLimiter(
            http.Household,
            _ =>
                new()
                {
                    TokenLimit = options.FormsPerAddress,
                    TokensPerPeriod = options.FormsPerAddress,
                    ReplenishmentPeriod = TimeSpan.FromMinutes(10),
                    QueueLimit = 0,
                }
        );
    }
}
