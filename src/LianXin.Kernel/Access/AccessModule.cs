using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Access;

internal static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) =>
        services.AddHttpContextAccessor().AddScoped<Viewing>();
}
