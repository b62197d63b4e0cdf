using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using LianXin.Web.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Console;

namespace LianXin.Web;

/// <summary>What the roof adds to the modules.</summary>
internal static class House
{
    public static void AddOffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new Office(builder.Configuration["Office"] ?? "fz"));
        builder.Services.AddSingleton(Provider.Data(builder.Configuration));
        builder.Services.AddSingleton(house => new KeyFile(
            builder.Configuration["MasterKey"],
            house.GetRequiredService<DataFolder>()
        ));
    }

    /// <summary>Our log goes to standard error: standard output belongs to what a command has to say.</summary>
    public static void AddLog(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<ConsoleLoggerOptions>(to => to.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
    }

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie();
        services.AddCascadingAuthenticationState();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    public static async Task MigrateAsync(this WebApplication app)
    {
        Directory.CreateDirectory(app.Services.GetRequiredService<DataFolder>().Path);
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = await scope
            .ServiceProvider.GetRequiredService<IDbContextFactory<LianXinDb>>()
            .CreateDbContextAsync();
        await db.Database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<UnlockVault>().Run(app.Lifetime.ApplicationStopping);
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. app.Services.GetServices<LianXinModule>().Select(module => module.Assembly)]);
}
