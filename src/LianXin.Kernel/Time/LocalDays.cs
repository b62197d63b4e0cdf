using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Time;

/// <summary>Keeps the local days of the viewer's office. Deadlines already given keep their date; new ones see the change.</summary>
public sealed class LocalDays(Transactions transactions, IDbContextFactory<LianXinDb> databases)
{
    public const int LongestName = 20;
    public const int LongestBasis = 60;

    public async Task<IReadOnlyList<LocalDay>> InOrder(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<LocalDay>().OrderBy(day => day.Date).ToListAsync(ct);
    }

    /// <summary>
    /// Adds a day off, or with <paramref name="worked"/> a make-up workday. Refused with a sentence: no or too long a name
    /// (20 characters) or basis (60), and a day that is already there.
    /// </summary>
    public Task Add(DateOnly date, string name, string basis, bool worked, CancellationToken ct)
    {
        MustBeGiven(name, LongestName, "节日名称");
        MustBeGiven(basis, LongestBasis, "依据文号");
        return transactions.Commit(
            async db =>
                await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO time_local_days ("Office", "Date", "Name", "Basis", "Worked")
                    VALUES ({db.Viewer.Office}, {date}, {name}, {basis}, {worked}) ON CONFLICT DO NOTHING
                    """,
                    ct
                ) == 1
                    ? true
                    : throw new RefusedException("time.local-day-exists", "{0:yyyy-MM-dd} 已经登记过了。", date),
            ct
        );
    }

    /// <summary>Takes a day out again; one that is not there is not on record.</summary>
    public Task Remove(DateOnly date, CancellationToken ct) =>
        transactions.Commit(
            async db =>
                await db.Set<LocalDay>()
                    .Where(day => day.Office == db.Viewer.Office && day.Date == date)
                    .ExecuteDeleteAsync(ct) == 1
                    ? true
                    : throw new NotOnRecordException("没有登记过 {0:yyyy-MM-dd}。", date),
            ct
        );

    private static void MustBeGiven(string text, int longest, string what)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > longest)
            throw new RefusedException("time.local-day", "请填写{0}，不超过 {1} 个字。", what, longest);
    }
}
