using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>
/// Work at a time that a row remembers: a warning before a deadline, the end of a pause. Run at least once, on any
/// node, as the whole office, and again after a failure: it must be idempotent. It opens its own transaction; that
/// transaction may schedule the same key again.
/// </summary>
public interface IDueWork
{
    /// <summary>Stable for ever: scheduled rows carry it.</summary>
    static abstract string Kind { get; }

    /// <summary>Asks the aggregate whether it is still called for: a cancelled row may already be running.</summary>
    Task Run(DueItem due, CancellationToken ct);
}

/// <param name="At">When it was due; after failures that may be long ago.</param>
public sealed record DueItem(string Office, string Key, DateTimeOffset At);

/// <summary>Tidying up for the whole house, over and over, by whichever node comes first.</summary>
public interface ISweep
{
    /// <summary>Stable for ever, "module.what".</summary>
    static abstract string Name { get; }

    static abstract TimeSpan Every { get; }

    Task Run(CancellationToken ct);
}

public static class DueWorkRegistration
{
    public static IServiceCollection AddDueWork<TWork>(this IServiceCollection services)
        where TWork : class, IDueWork
    {
        services.TryAddScoped<TWork>();
        return services.AddSingleton(
            new DueKind(TWork.Kind, null, (of, due, ct) => of.GetRequiredService<TWork>().Run(due, ct))
        );
    }

    public static IServiceCollection AddSweep<TSweep>(this IServiceCollection services)
        where TSweep : class, ISweep
    {
        services.TryAddScoped<TSweep>();
        return services.AddSingleton(
            new DueKind(TSweep.Name, TSweep.Every, (of, _, ct) => of.GetRequiredService<TSweep>().Run(ct))
        );
    }
}

/// <summary>What to run when a row of this kind is due, and after how long again.</summary>
internal sealed record DueKind(
    string Name,
    TimeSpan? Every,
    Func<IServiceProvider, DueItem, CancellationToken, Task> Run
);
