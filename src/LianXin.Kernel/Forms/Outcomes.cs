using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Forms;

/// <summary>Where the forms of whoever sits at this browser led to.</summary>
public sealed class Outcomes
{
    private readonly Visitor visitor;
    private readonly IDbContextFactory<LianXinDb> databases;
    private readonly TimeProvider clock;

    internal Outcomes(Visitor visitor, IDbContextFactory<LianXinDb> databases, TimeProvider clock) =>
        (this.visitor, this.databases, this.clock) = (visitor, databases, clock);

    /// <summary>
    /// Whether a form pressed here a while ago at most led to this address. A page that only its sender may see asks
    /// this: it needs no cookie of its own, and an answer that was lost on the way comes with the next press.
    /// </summary>
    /// <param name="within">No longer than a day: then the press is forgotten.</param>
    public async Task<bool> LedHere(string address, TimeSpan within, CancellationToken ct = default)
    {
        var since = clock.Now - within;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<FormKey>()
            .Where(key => key.Office == db.Viewer.Office && key.Caller == visitor.Caller)
            .AnyAsync(key => key.Outcome == address && key.At > since, ct);
    }
}
