using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Casework.Desk;

/// <summary>保密件: whoever is not named for them learns how many there are, and nothing more (domain.md Part 4 no. 6).</summary>
internal sealed class KeptCases(Background background)
{
    /// <summary>Those open that this viewer does not see.</summary>
    public async Task<int> Count(LianXinDb seen, CancellationToken ct)
    {
        var all = await background.For(
            seen.Viewer.Office,
            async house =>
            {
                await using var db = await house
                    .GetRequiredService<IDbContextFactory<LianXinDb>>()
                    .CreateDbContextAsync(ct);
                return await Restricted(db).CountAsync(ct);
            }
        );
        return all == 0 ? 0 : all - await Restricted(seen).CountAsync(ct);
    }

    private static IQueryable<Case> Restricted(LianXinDb db) => db.Cases.Open().Where(c => c.Restricted);
}
