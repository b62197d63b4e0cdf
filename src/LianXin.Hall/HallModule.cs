using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Data;
using LianXin.Hall.Limits;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Ui;
using LianXin.Ui.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Hall;

/// <summary>The door of the module: what it brings to the house, and where it can be entered.</summary>
public static class HallModule
{
    public static IServiceCollection AddHall(this IServiceCollection services)
    {
        services.AddSingleton(new LianXinModule(typeof(HallModule).Assembly));
        services.AddGrants(HallPolicies.Grants);
        services.AddScoped<HallLists>().AddSingleton<Doors>();
        services.AddSingleton(new PortalLink("四室在哪里", "位置、电话和开放时间", Glyph.Place, "/rooms", 30));
        services.AddScoped<SaveRoom>().AddScoped<IRooms, RoomsInUse>();
        services.AddScoped<SaveUnit>().AddScoped<IUnits, UnitsInUse>();
        services.AddScoped<SaveSubject>().AddScoped<ISubjects, SubjectsInUse>();
        services.AddScoped<SaveEntry>().AddScoped<EndEntry>().AddScoped<IDispatchCatalogue, DispatchCatalogue>();
        services.AddScoped<SetLimit>().AddScoped<ILimits, LimitsInForce>();
        services.AddMenu();
        return services;
    }

    private static void AddMenu(this IServiceCollection services) =>
        services
            .AddSingleton(new MenuItem("四室", Glyph.Flag, "/desk/hall/rooms", HallPolicies.Read, 210))
            .AddSingleton(new MenuItem("各单位", Glyph.Enterprise, "/desk/hall/units", HallPolicies.Read, 220))
            .AddSingleton(new MenuItem("主题", Glyph.List, "/desk/hall/subjects", HallPolicies.Read, 230))
            .AddSingleton(new MenuItem("派单目录", Glyph.Forward, "/desk/hall/catalogue", HallPolicies.Read, 240))
            .AddSingleton(new MenuItem("时限规定", Glyph.Clock, "/desk/hall/limits", HallPolicies.Read, 250));
}
