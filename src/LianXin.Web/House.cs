using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using LianXin.Web.Components;
using Microsoft.Extensions.Options;

namespace LianXin.Web;

/// <summary>What the roof adds to the modules.</summary>
internal static class House
{
    public static void AddOffice(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<OfficeSettings>()
            .BindConfiguration("Office")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton(house => new Office(
            house.GetRequiredService<IOptions<OfficeSettings>>().Value.Code
        ));
        builder.Services.AddSingleton(MasterKey.At(builder.Configuration["MasterKey"] ?? "keys/master.key"));
    }

    /// <summary>The schema of this version, and the office itself: on the first start there is nothing yet.</summary>
    public static async Task OpenOffice(this IServiceProvider house)
    {
        await using var scope = house.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Viewing>().As(Viewer.House);
        await services.GetRequiredService<StartUp>().Run();

        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().Now.DateTime);
        var demo = services.GetRequiredService<IConfiguration>().GetValue<bool>("Demo");
        var settings = services.GetRequiredService<IOptions<OfficeSettings>>().Value;
        await services.GetRequiredService<Offices>().Open(settings.Card(demo, today));
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. app.Services.GetServices<LianXinModule>().Select(module => module.Assembly)]);
}
