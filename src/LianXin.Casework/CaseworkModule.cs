using LianXin.Casework.Desk;
using LianXin.Casework.Steps.Accept;
using LianXin.Casework.Steps.Register;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Casework;

/// <summary>The door of the module: what it brings to the house, and where it can be entered.</summary>
public static class CaseworkModule
{
    public static IServiceCollection AddCasework(this IServiceCollection services)
    {
        services.AddSingleton(new LianXinModule(typeof(CaseworkModule).Assembly));
        services.AddSingleton(
            new StreamKind(Case.Kind, (office, number) => new Case(office, number), db => db.Set<Case>())
        );
        services.AddGrants(CaseworkPolicies.Grants);
        services.AddScoped<RegisterCase>().AddScoped<AcceptCase>().AddScoped<CaseFile>();
        services.AddValidation(); // per assembly: called in the host it would validate nothing, and say nothing
        return services;
    }

    public static void MapCasework(this IEndpointRouteBuilder app)
    {
        var cases = app.MapGroup("/api/cases").WithTags("Casework");
        cases.MapRegisterCase();
        cases.MapAcceptCase();
    }
}
