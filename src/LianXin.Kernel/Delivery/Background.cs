using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Delivery;

/// <summary>Work that no request brings: it says itself through whose eyes it looks.</summary>
public sealed class Background(IServiceScopeFactory scopes)
{
    public async Task<T> As<T>(Viewer viewer, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(viewer);
        return await work(scope.ServiceProvider);
    }

    /// <summary>The whole of one office, or of the house where no office is named.</summary>
    public Task<T> For<T>(string office, Func<IServiceProvider, Task<T>> work) =>
        As(office.Length > 0 ? new Viewer(office, Reach.WholeOffice) : Viewer.House, work);

    public Task<T> Commit<T>(Func<LianXinDb, Task<T>> step, CancellationToken ct) =>
        As(Viewer.House, services => services.GetRequiredService<Transactions>().Commit(step, ct));

    public Task<T> Read<T>(Func<LianXinDb, Task<T>> query, CancellationToken ct) =>
        As(
            Viewer.House,
            async services =>
            {
                var databases = services.GetRequiredService<IDbContextFactory<LianXinDb>>();
                await using var db = await databases.CreateDbContextAsync(ct);
                return await query(db);
            }
        );
}
