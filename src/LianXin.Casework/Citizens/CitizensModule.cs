using LianXin.Casework.Files;
using LianXin.Casework.Steps.Register;
using LianXin.Contracts.Casework;
using LianXin.Ui;
using LianXin.Ui.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Casework.Citizens;

/// <summary>What citizens find on the portal, and what their pages stand on.</summary>
internal static class CitizensModule
{
    public static IServiceCollection AddCitizens(this IServiceCollection services)
    {
        services.AddSingleton(new PortalLink("我要反映", "办事没办成、有难处、想弄懂政策", Glyph.Chat, "/report", 10));
        services.AddSingleton(new PortalLink("查进度", "凭编号和查询码", Glyph.Search, "/track", 20));
        services.AddSingleton<QueryCodes>().AddSingleton<WrongCodes>().AddSingleton<RatingLinks>();
        services
            .AddScoped<SealedCookies>()
            .AddScoped<HeldCase>()
            .AddScoped<Attachments>()
            .AddScoped<OpenFiles>()
            .AddScoped<OpenByCode>();
        services.AddScoped<CitizenFile>().AddScoped<Reception>().AddSingleton<TrackingAddress>();
        services.AddScoped<IRegisterCases, RegisterFromModule>();
        return services.AddCitizenLimits();
    }
}
