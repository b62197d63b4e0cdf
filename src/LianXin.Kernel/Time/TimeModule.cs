using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Time;

internal static class TimeModule
{
    public static IServiceCollection AddTime(this IServiceCollection services) =>
        services.AddSingleton<TimeProvider, OfficeClock>().AddScoped<LocalDays>().AddScoped<OpeningProfiles>();
}
