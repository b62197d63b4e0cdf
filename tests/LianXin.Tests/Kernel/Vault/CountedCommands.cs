using System.Data.Common;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>The SQL that a piece of work causes.</summary>
internal sealed class CountedCommands : DbCommandInterceptor
{
    private readonly List<string> queries = [];

    public IReadOnlyList<string> Queries => queries;

    public async Task<T> Read<T>(IServiceProvider services, Func<LianXinDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        var viewing = scope.ServiceProvider.GetRequiredService<Viewing>();
        viewing.As(Hall.WholeOffice);
        var options = new DbContextOptionsBuilder<LianXinDb>(
            scope.ServiceProvider.GetRequiredService<DbContextOptions<LianXinDb>>()
        );
        await using var db = new LianXinDb(
            options.AddInterceptors(this).Options,
            scope.ServiceProvider.GetRequiredService<Dialect>(),
            scope.ServiceProvider.GetServices<LianXinModule>(),
            viewing
        );
        return await work(db);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        queries.Add(command.CommandText);
        return new(result);
    }
}
