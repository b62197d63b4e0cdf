using System.Xml.Linq;
using LianXin.Kernel.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Access.Keys;

/// <summary>The key ring in the database: every node reads the same, and a backup holds it, sealed.</summary>
internal sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = House();
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<LianXinDb>>().CreateDbContext();
        return
        [
            .. db.Set<ProtectionKey>().OrderBy(key => key.Name).Select(key => key.Xml).AsEnumerable().Select(Parse),
        ];
    }

    /// <summary>The framework asks for it synchronously, once in ninety days.</summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = House();
        var key = new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        scope
            .ServiceProvider.GetRequiredService<Transactions>()
            .Commit(db => Task.FromResult(db.Add(key)), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
    }

    private static XElement Parse(string xml) => XElement.Parse(xml);

    private IServiceScope House()
    {
        var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(Viewer.House);
        return scope;
    }
}
