using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.TestKit;

/// <summary>A piece of work in a scope of its own, seen by the whole office unless another viewer is named.</summary>
internal static class InScope
{
    extension(IServiceProvider services)
    {
        public async Task<TResult> In<TService, TResult>(Func<TService, Task<TResult>> work, Viewer? viewer = null)
            where TService : notnull
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Viewing>().As(viewer ?? Hall.WholeOffice);
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }

        public Task<T> Write<T>(Func<LianXinDb, Task<T>> work) =>
            services.In<Transactions, T>(transactions => transactions.Commit(work, Now.Test));

        public Task<T> Read<T>(Func<LianXinDb, Task<T>> work, Viewer? viewer = null) =>
            services.In<IDbContextFactory<LianXinDb>, T>(
                async databases =>
                {
                    await using var db = await databases.CreateDbContextAsync(Now.Test);
                    return await work(db);
                },
                viewer
            );

        public Task<List<Finding>> Verify(Tally? tally = null) =>
            services.In<Verify, List<Finding>>(
                async verify => await verify.Run(tally ?? new(), Now.Test).ToListAsync(Now.Test),
                Viewer.House
            );
    }
}
