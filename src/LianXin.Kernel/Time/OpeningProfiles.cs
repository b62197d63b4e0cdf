using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Time;

/// <summary>Keeps the opening hours of the viewer's office. Deadlines already given keep their instant.</summary>
public sealed class OpeningProfiles(Transactions transactions, IDbContextFactory<LianXinDb> databases)
{
    public async Task<IReadOnlyList<OpeningProfile>> InOrder(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<OpeningProfile>().OrderBy(p => p.FromMonth).ThenBy(p => p.FromDay).ToListAsync(ct);
    }

    /// <summary>
    /// Sets the hours from a day of the year on, in place of what began that day. Refused with a sentence: a day that is not
    /// in every year, and hours that do not follow one another.
    /// </summary>
    public Task Set(int month, int day, Shift morning, Shift afternoon, Shift? weekend, CancellationToken ct)
    {
        MustBeEveryYear(month, day);
        MustFollow(morning, afternoon, weekend ?? morning);
        return transactions.Commit(
            db =>
                db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO time_opening_profiles ("Office", "FromMonth", "FromDay", "Morning_From", "Morning_To",
                        "Afternoon_From", "Afternoon_To", "Weekend_From", "Weekend_To")
                    VALUES ({db.Viewer.Office}, {month}, {day}, {morning.From}, {morning.To},
                        {afternoon.From}, {afternoon.To}, {weekend?.From}, {weekend?.To})
                    ON CONFLICT ("Office", "FromMonth", "FromDay") DO UPDATE SET
                        "Morning_From" = excluded."Morning_From", "Morning_To" = excluded."Morning_To",
                        "Afternoon_From" = excluded."Afternoon_From", "Afternoon_To" = excluded."Afternoon_To",
                        "Weekend_From" = excluded."Weekend_From", "Weekend_To" = excluded."Weekend_To"
                    """,
                    ct
                ),
            ct
        );
    }

    /// <summary>Takes a profile out again; one that is not there is not on record.</summary>
    public Task Remove(int month, int day, CancellationToken ct) =>
        transactions.Commit(
            async db =>
                await db.Set<OpeningProfile>()
                    .Where(p => p.Office == db.Viewer.Office && p.FromMonth == month && p.FromDay == day)
                    .ExecuteDeleteAsync(ct) == 1
                    ? true
                    : throw new NotOnRecordException("没有从 {0} 月 {1} 日起的开放时间。", month, day),
            ct
        );

    private static void MustBeEveryYear(int month, int day)
    {
        const int commonYear = 2023;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(commonYear, month))
            throw new RefusedException("time.opening-day", "请填写每年都有的月份和日期。");
    }

    private static void MustFollow(Shift morning, Shift afternoon, Shift weekend)
    {
        if (morning.From >= morning.To || morning.To > afternoon.From || afternoon.From >= afternoon.To)
            throw new RefusedException("time.opening-hours", "上午、下午的开放时间应当先后相接，结束晚于开始。");
        if (weekend.From >= weekend.To)
            throw new RefusedException("time.opening-hours", "周末延时服务的结束时间应当晚于开始时间。");
    }
}
