using System.Data.Common;
using System.Threading.Channels;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LianXin.Kernel.Delivery;

/// <summary>Wakes whoever runs errands in this process. Other processes look for themselves now and then.</summary>
internal sealed class Bells(TimeProvider clock)
{
    private readonly Dictionary<Errand, Channel<Errand>> bells = Enum.GetValues<Errand>()
        .ToDictionary(errand => errand, _ => OneRing());

    public void Ring(IEnumerable<Errand> errands)
    {
        foreach (var errand in errands)
            bells[errand].Writer.TryWrite(errand);
    }

    /// <summary>Returns when the bell has been rung since the last time, or after a while.</summary>
    public async Task Wait(Errand errand, TimeSpan atMost, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ct);
        try
        {
            await bells[errand].Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested) { }
    }

    /// <summary>However often it is rung meanwhile, one look finds everything.</summary>
    private static Channel<Errand> OneRing() =>
        Channel.CreateBounded<Errand>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}

/// <summary>Rings after the commit, not before: whoever came sooner would find nothing and lie down again.</summary>
internal sealed class RingAfterCommit(Bells bells) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        Ring(eventData);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Ring(eventData);
        return Task.CompletedTask;
    }

    private void Ring(TransactionEndEventData committed)
    {
        if (committed.Context is LianXinDb db)
            bells.Ring(db.Errands);
    }
}
