using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access;

/// <summary>The offices whose records lie in this database.</summary>
public sealed class Offices(IDbContextFactory<LianXinDb> databases, Transactions transactions)
{
    /// <exception cref="NotOnRecordException">No office of this code has been opened.</exception>
    public async Task<OfficeCard> Of(string code, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<OfficeCard>().AsNoTracking().SingleOrDefaultAsync(office => office.Code == code, ct)
            ?? throw Unopened();
    }

    /// <summary>Opens an office. One that is open already stays as it is: a real office never becomes a demo.</summary>
    public Task<OfficeCard> Open(OfficeCard office, CancellationToken ct = default) =>
        transactions.Commit(
            async db =>
                await db.Set<OfficeCard>().SingleOrDefaultAsync(known => known.Code == office.Code, ct)
                ?? db.Add(office).Entity,
            ct
        );

    internal static NotOnRecordException Unopened() => new("这个联络室还没有开设。");
}

internal static class OfficeHold
{
    /// <summary>Lets nobody else change the office's accounts until the transaction ends: of two who leave at once, one is the last.</summary>
    public static async Task HoldOffice(this LianXinDb db, CancellationToken ct)
    {
        var held = await db.Set<OfficeCard>()
            .Where(office => office.Code == db.Viewer.Office)
            .ExecuteUpdateAsync(set => set.SetProperty(office => office.Name, office => office.Name), ct);
        if (held == 0)
            throw Offices.Unopened();
    }
}
