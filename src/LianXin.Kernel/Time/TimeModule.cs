using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Time;

public static class TimeModule
{
    internal static IServiceCollection AddTime(this IServiceCollection services) =>
        services.AddSingleton<TimeProvider, OfficeClock>().AddScoped<LocalDays>().AddScoped<OpeningProfiles>();

    public static void MapTime(this IEndpointRouteBuilder app) => app.MapDeadlines();
}
