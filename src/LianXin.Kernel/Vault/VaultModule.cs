using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Vault;

internal static class VaultModule
{
    public static IServiceCollection AddVault(this IServiceCollection services) =>
        services.AddSingleton<TextVault>().AddSingleton<OfficeKeys>().AddScoped<Erasure>();
}
