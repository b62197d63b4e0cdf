using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Data;

internal static class DataModule
{
    public static IServiceCollection AddData(this IServiceCollection services, Dialect dialect, string connection)
    {
        services.AddSingleton(dialect);
        services.AddDbContextFactory<LianXinDb>(
            options =>
            {
                dialect.Use(options, connection);
                // A lost race is no error, and a bug is logged once, where it ends: not here as well.
                options.ConfigureWarnings(log =>
                    log.Ignore(
                        RelationalEventId.CommandError,
                        CoreEventId.SaveChangesFailed,
                        CoreEventId.QueryIterationFailed
                    )
                );
            },
            ServiceLifetime.Scoped // a context sees what the viewer of its scope may see
        );
        return services.AddScoped<Transactions>().AddScoped<Upkeep>().AddScoped<StartUp>();
    }
}
