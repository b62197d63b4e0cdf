using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Files;

internal static class FilesModule
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddOptions<FileLimits>().BindConfiguration("Files").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Photos>()
            .AddSingleton(house => new FileIntake(
                house.GetRequiredService<Photos>(),
                house.GetRequiredService<IOptions<FileLimits>>()
            ))
            .AddScoped<DraftDesk>()
            .AddScoped<Drafts>();
    }
}
