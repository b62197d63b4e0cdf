using LianXin.Casework.Citizens;
using LianXin.Casework.Data;
using LianXin.Casework.Desk;
using LianXin.Casework.Files;
using LianXin.Casework.Named;
using LianXin.Casework.Steps;
using LianXin.Casework.Steps.Resume;
using LianXin.Casework.Unit;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Journal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Facts = LianXin.Contracts.Casework;

namespace LianXin.Casework;

/// <summary>The door of the module: what it brings to the house, and where it can be entered.</summary>
public static class CaseworkModule
{
    public static IServiceCollection AddCasework(this IServiceCollection services)
    {
        services.AddSingleton(new LianXinModule(typeof(CaseworkModule).Assembly, CaseVisibility.Apply));
        services.AddSingleton(
            new StreamKind(Case.Kind, (office, number) => new Case(office, number), db => db.Set<Case>(), Shape: 2)
        );
        services.AddSingleton(new StreamKind(Order.Kind, (office, id) => new Order(office, id), db => db.Set<Order>()));
        services.AddGrants(CaseworkPolicies.Grants);
        services.AddScoped<CaseMoves>().AddScoped<Overtaken>().AddScoped<Clocks>();
        services
            .AddScoped<CaseFile>()
            .AddScoped<Ledger>()
            .AddScoped<KeptCases>()
            .AddScoped<MyPart>()
            .AddScoped<MyWork>();
        services
            .AddOptions<CaseworkOptions>()
            .BindConfiguration(CaseworkOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services
            .AddScoped<OrderFile>()
            .AddScoped<HallNames>()
            .AddScoped<LedgerExport>()
            .AddScoped<UnitDesk>()
            .AddScoped<UnreadOrders>()
            .AddScoped<NamePersons>()
            .AddScoped<ReadOrder>();
        services
            .AddHearer<TellUnit, Facts.OrderSent>()
            .AddHearer<TellUnit, Facts.OrderReopened>()
            .AddDueWork<UrgeReading>()
            .AddDueWork<EndOfPause>();
        services.AddCaseworkMenu();
        services.AddCitizens();
        services.AddSteps();
        return services;
    }

    /// <summary>Every class of Steps/ that takes a step is there to be asked for; none is listed twice or forgotten.</summary>
    private static void AddSteps(this IServiceCollection services)
    {
        var steps = typeof(CaseworkModule)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsClass: true, IsAbstract: false }
                && type.Namespace?.StartsWith("LianXin.Casework.Steps.", StringComparison.Ordinal) == true
                && type.GetMethod("Run") is not null
            );
        foreach (var step in steps)
            services.AddScoped(step);
    }

    public static void MapCasework(this IEndpointRouteBuilder app)
    {
        LedgerExport.Map(app);
        app.MapCaseFiles();
    }
}
