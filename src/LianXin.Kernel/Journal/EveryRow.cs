using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Journal;

internal static class EveryRow
{
    /// <summary>What no viewer's filter cuts: for verify and sweeps alone, which must see what nobody may (decisions 21).</summary>
    public static IQueryable<T> Unfiltered<T>(this IQueryable<T> rows)
        where T : class
    {
#pragma warning disable RS0030 // the one place
        return rows.AsNoTracking().IgnoreQueryFilters();
#pragma warning restore RS0030
    }
}
