using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using LianXin.Ui;
using LianXin.Web.Components;
using Microsoft.Extensions.Logging.Console;
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

    /// <summary>The schema of this version, and the office itself: on the first start there is nothing yet.</summary>
    public static async Task OpenOffice(this IServiceProvider house)
    {
        await using var scope = house.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Viewing>().As(Viewer.House);
        services.GetRequiredService<DataFolder>().MakeUnlessThere();
        await services.GetRequiredService<StartUp>().Run();
        await services.GetRequiredService<UnlockVault>().Run(CancellationToken.None);

        var today = services.GetRequiredService<TimeProvider>().Now.OfficeDay;
        var demo = services.GetRequiredService<IConfiguration>().GetValue<bool>("Demo");
        var settings = services.GetRequiredService<IOptions<OfficeSettings>>().Value;
        await services.GetRequiredService<Offices>().Open(settings.Card(demo, today));
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

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // A wrong address is no reason to sign in. GET alone: a fallback for all would take an API's 415.
        app.MapGet("{**path}", TypedResults.NotFound).WithOrder(int.MaxValue).AllowAnonymous();
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. app.Services.GetServices<LianXinModule>().Select(module => module.Assembly)]);
    }
}
