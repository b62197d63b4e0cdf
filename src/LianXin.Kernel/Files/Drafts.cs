using LianXin.Kernel.Data;
using LianXin.Kernel.Forms;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Files;

/// <summary>The files that came with the form pressed in this request, now or when it was pressed before.</summary>
public sealed class Drafts(Transactions transactions, MasterKey master, Pressed pressed, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>
    /// For the step that keeps them: the accepted files of one field, in the order they came. Inside its transaction
    /// they stop being drafts; seal each under its subject before the step ends.
    /// </summary>
    /// <param name="field">Its name in HTML: <c>Form.Photos</c>.</param>
    public async Task<IReadOnlyList<AcceptedFile>> Take(LianXinDb db, string field, CancellationToken ct)
    {
        if (pressed.Form is not { } press)
            return [];
        var drafts = await db.Drafts(press, field).OrderBy(draft => draft.No).ToListAsync(ct);
        db.RemoveRange(drafts);
        return [.. drafts.Select(draft => draft.Open(master))];
    }

    /// <summary>Deletes drafts whose day is over, in every office its viewer sees.</summary>
    public Task<int> Sweep(CancellationToken ct)
    {
        var dayAgo = clock.Now - Life;
        return transactions.Commit(db => db.Set<Draft>().Where(d => d.At < dayAgo).ExecuteDeleteAsync(ct), ct);
    }
}

internal static class DraftTable
{
    public static IQueryable<Draft> Drafts(this LianXinDb db, FormPress press, string field) =>
        db.Set<Draft>()
            .Where(d => d.Office == db.Viewer.Office && d.Caller == press.Caller)
            .Where(d => d.Form == press.Key && d.Field == field);
}
