using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Mail;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>Forgets what was delivered long ago: facts everybody has heard, and letters, sent or not.</summary>
internal sealed class DeliverySweep(Transactions transactions, IOptions<DeliveryOptions> options, TimeProvider clock)
    : ISweep
{
    public static string Name => "delivery.sweep";

    public static TimeSpan Every => TimeSpan.FromDays(1);

    public Task Run(CancellationToken ct)
    {
        var before = clock.Now.AddDays(-options.Value.KeepDays);
        return transactions.Commit(db => Forget(db, before, ct), ct);
    }

    private static async Task<int> Forget(LianXinDb db, DateTimeOffset before, CancellationToken ct)
    {
        var facts = await db.Set<OutboxRow>().Where(row => row.SettledAt < before).ExecuteDeleteAsync(ct);
        var letters = await db.Set<LetterRow>().Where(letter => letter.PostedAt < before).ExecuteDeleteAsync(ct);
        return facts + letters + await ForgetHearings(db, ct);
    }

    /// <summary>Where nothing of a stream is left, how far somebody had come in it no longer matters.</summary>
    private static Task<int> ForgetHearings(LianXinDb db, CancellationToken ct) =>
        db.Set<Hearing>()
            .Where(h =>
                !db.Set<OutboxRow>()
                    .Any(row => row.Office == h.Office && row.StreamKind == h.StreamKind && row.StreamId == h.StreamId)
            )
            .ExecuteDeleteAsync(ct);
}
