using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Door;

internal static class AttemptsHold
{
    /// <summary>The door's attempts, nobody else's until the transaction ends: a thousand guesses at once are counted one by one.</summary>
    public static async Task<Attempts> HoldAttempts(this LianXinDb db, string door, CancellationToken ct)
    {
        var office = db.Viewer.Office;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO access_attempts ("Office", "Door", "Failures") VALUES ({office}, {door}, 0)
            ON CONFLICT ("Office", "Door") DO UPDATE SET "Failures" = access_attempts."Failures"
            """,
            ct
        );
        return await db.Set<Attempts>().SingleAsync(attempts => attempts.Door == door, ct);
    }

    public static Task<int> ForgetAttempts(this LianXinDb db, string door, CancellationToken ct) =>
        db.Set<Attempts>().Where(attempts => attempts.Door == door).ExecuteDeleteAsync(ct);
}
