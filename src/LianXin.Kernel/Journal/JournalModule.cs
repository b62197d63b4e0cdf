using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Journal;

internal static class JournalModule
{
    public static IServiceCollection AddJournal(this IServiceCollection services) =>
        services.AddScoped<Verify>().AddScoped<Refold>();
}
