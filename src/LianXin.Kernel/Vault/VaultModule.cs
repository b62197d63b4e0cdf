using LianXin.Kernel.Delivery.Due;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Vault;

internal static class VaultModule
{
    /// <summary>The host says where the <see cref="KeyFile"/> lies; it is read when somebody first needs the key.</summary>
    public static IServiceCollection AddVault(this IServiceCollection services) =>
        services
            .AddSingleton(house => house.GetRequiredService<KeyFile>().Read())
            .AddSingleton<OfficeKeys>()
            .AddSingleton<PhoneBook>()
            .AddSingleton<TextVault>()
            .AddSingleton<FileVault>()
            .AddSingleton<VaultProof>()
            .AddScoped<UnlockVault>()
            .AddSweep<FileSweep>()
            .AddScoped<Readings>()
            .AddScoped<Erasure>();
}
