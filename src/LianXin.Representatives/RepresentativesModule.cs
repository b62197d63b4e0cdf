using LianXin.Contracts.Representatives;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Representatives.Data;
using LianXin.Representatives.Steps;
using LianXin.Representatives.Steps.Enrol;
using LianXin.Ui;
using LianXin.Ui.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Representatives;

/// <summary>The door of the module: what it brings to the house, and where it can be entered.</summary>
public static class RepresentativesModule
{
    public static IServiceCollection AddRepresentatives(this IServiceCollection services)
    {
        services.AddSingleton(new LianXinModule(typeof(RepresentativesModule).Assembly));
        services.AddGrants(RepresentativesPolicies.Grants);
        services.AddScoped<People>().AddScoped<IRepresentatives, RepresentativeDirectory>();
        services.AddScoped<EnrolRepresentative>().AddScoped<PersonMoves>();
        services.AddSingleton(
            new MenuItem("代表委员", Glyph.People, "/desk/representatives", RepresentativesPolicies.Read, 150)
        );
        services.AddSingleton(
            new PortalLink("找代表委员", "看看有哪些代表委员，会说什么语言", Glyph.People, "/representatives", 40)
        );
        return services;
    }
}
