using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Delivery.Mail;

/// <summary>A letter that will not be sent, and why.</summary>
public sealed record RefusedLetter(Guid Id, string To, string Subject, string LastError, DateTimeOffset RefusedAt);

/// <summary>For the operator: letters that came back, and how to send them once more when the address is right again.</summary>
public sealed class RefusedLetters(
    IDbContextFactory<LianXinDb> databases,
    Transactions transactions,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<RefusedLetter>> List(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<LetterRow>()
            .Where(letter => letter.RefusedAt != null)
            .OrderByDescending(letter => letter.RefusedAt)
            .Select(letter => new RefusedLetter(
                letter.Id,
                letter.To,
                letter.Subject,
                letter.LastError ?? "",
                letter.RefusedAt!.Value
            ))
            .ToListAsync(ct);
    }

    public Task Release(Guid id, CancellationToken ct) =>
        transactions.Commit(
            async db =>
            {
                var letter =
                    await db.Set<LetterRow>().SingleOrDefaultAsync(l => l.Id == id && l.RefusedAt != null, ct)
                    ?? throw new NotOnRecordException("这封信已经不在退信之列。");
                letter.Release(clock.Now);
                db.Errands.Add(Errand.SendLetters);
                return 0;
            },
            ct
        );
}
