using LianXin.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LianXin.Web;

/// <summary>For <c>dotnet ef migrations add … -- postgres</c>; never connects.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<LianXinDb>
{
    public LianXinDb CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddKernel(Provider.Dialect(args.FirstOrDefault()), "")
            .AddCasework()
            .AddSingleton(new Office(""))
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<IDbContextFactory<LianXinDb>>()
            .CreateDbContext();
}
