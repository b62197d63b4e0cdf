using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using LianXin.Ui;
using LianXin.Web.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

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

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie();
        services.AddCascadingAuthenticationState();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Every module speaks with its own words.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddExceptionHandler<ErrorPages>();
        services.AddUi(house =>
            [
                typeof(LianXinModule).Assembly,
                typeof(House).Assembly,
                .. house.GetServices<LianXinModule>().Select(module => module.Assembly),
            ]
        );
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

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // A wrong address is no reason to sign in. GET alone: a fallback for all would take an API's 415.
        app.MapGet("{**path}", TypedResults.NotFound).WithOrder(int.MaxValue).AllowAnonymous();
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. app.Services.GetServices<LianXinModule>().Select(module => module.Assembly)]);
    }
}
