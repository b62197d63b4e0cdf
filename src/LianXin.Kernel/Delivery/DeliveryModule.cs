using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Delivery.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Delivery;

internal static class DeliveryModule
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services
            .AddOptions<DeliveryOptions>()
            .BindConfiguration(DeliveryOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<Background>().AddSingleton<Bells>().AddSingleton<RingAfterCommit>();
        services.ConfigureDbContext<LianXinDb>(
            (services, options) => options.AddInterceptors(services.GetRequiredService<RingAfterCommit>())
        );
        return services.AddFacts().AddDueWork().AddMail();
    }

    private static IServiceCollection AddFacts(this IServiceCollection services) =>
        services.AddSingleton<Hearers>().AddSingleton<Hearings>().AddScoped<StoppedHearings>().AddErrand<Dispatcher>();

    private static IServiceCollection AddDueWork(this IServiceCollection services) =>
        services.AddSingleton<Claims>().AddSweep<DeliverySweep>().AddErrand<DueRunner>();

    private static IServiceCollection AddMail(this IServiceCollection services)
    {
        services
            .AddOptions<MailOptions>()
            .BindConfiguration(MailOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services
            .AddOptions<PublicUrl>()
            .Configure<IConfiguration>((url, settings) => url.Root = settings[PublicUrl.Setting] ?? url.Root)
            .Validate(url => url.IsAbsolute, "PublicUrl must begin with http:// or https:// and have no ? or #.")
            .ValidateOnStart();
        services.AddSingleton(services => services.GetRequiredService<IOptions<PublicUrl>>().Value);
        return services.AddSingleton<Post>().AddScoped<RefusedLetters>().AddErrand<MailSender>();
    }

    private static IServiceCollection AddErrand<TErrand>(this IServiceCollection services)
        where TErrand : class, IErrand =>
        services
            .AddSingleton<TErrand>()
            .AddSingleton<IErrand>(services => services.GetRequiredService<TErrand>())
            .AddHostedService<Runner<TErrand>>();
}
