using LianXin.Casework;
using LianXin.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Representatives;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LianXin.Web;

/// <summary>For <c>dotnet ef migrations add … -- postgres</c>; never connects.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<LianXinDb>
{
    public LianXinDb CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddKernel(Provider.Dialect(args.FirstOrDefault()), "")
            .AddHall()
            .AddRepresentatives()
            .AddCasework()
            .AddSingleton(new Office(""))
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<IDbContextFactory<LianXinDb>>()
            .CreateDbContext();
}
