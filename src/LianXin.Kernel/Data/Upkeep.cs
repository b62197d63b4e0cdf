using LianXin.Contracts;
using LianXin.Kernel.Time;

namespace LianXin.Kernel.Data;

/// <summary>
/// Keeps an office's lists (rooms, units, people): rows that need no journal, but whose every change has its officer,
/// its time and its number. One change of a list at a time, so what the law looked at is still so when it is saved.
/// </summary>
public sealed class Upkeep(Transactions transactions, TimeProvider clock)
{
    /// <param name="list">Stable name of the list and of its series of changes.</param>
    public Task<T> Change<T>(
        string list,
        Officer by,
        Func<LianXinDb, Touch, Task<T>> change,
        CancellationToken ct = default
    ) =>
        transactions.Commit(
            async db =>
            {
                // Drawn first and not last: the series' row is the lock behind which the next change waits.
                var number = await db.Draw(db.Viewer.Office, list, ct);
                return await change(db, new(number, by.Id, clock.Now));
            },
            ct
        );
}

/// <summary>Who wrote a row, and when.</summary>
/// <param name="Number">Of the change in its list: grows with every change, so it tells whether a row was touched.</param>
public sealed record Touch(long Number, string By, DateTimeOffset At)
{
    /// <summary>Refuses (<c>stale</c>) a form that was filled in over an earlier state of the row.</summary>
    public void MustBe(long seen)
    {
        if (Number != seen)
            throw RefusedException.Stale();
    }
}
