using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LianXin.Kernel.Delivery;

/// <summary>Tells every fact to whoever hears it: at least once, in order within a stream (decisions 22).</summary>
internal sealed partial class Dispatcher(
    Hearers hearers,
    Hearings hearings,
    Background background,
    ILogger<Dispatcher> log
) : IErrand
{
    public Errand Runs => Errand.TellFacts;

    public async Task<bool> RunOnce(CancellationToken ct)
    {
        var heard = false;
        foreach (var hearer in hearers.All)
        foreach (var stream in await hearings.Waiting(hearer, ct))
            heard |= await Tell(hearer, stream, ct);
        await hearings.Settle(hearers.All, ct);
        return heard;
    }

    private async Task<bool> Tell(Hearer hearer, StreamId stream, CancellationToken ct)
    {
        if (await hearings.Claim(hearer, stream, ct) is not { } hearing)
            return false;
        var (told, attempts) = (0, hearing.Attempts);
        var facts = await hearings.Next(hearer, hearing, ct);
        foreach (var fact in facts)
        {
            if (!await TryTell(hearer, hearing, fact, attempts + 1, last: fact == facts[^1], ct))
                break;
            (told, attempts) = (told + 1, 0);
        }
        return told > 0;
    }

    private async Task<bool> TryTell(
        Hearer hearer,
        Hearing hearing,
        OutboxRow fact,
        int attempt,
        bool last,
        CancellationToken ct
    )
    {
        try
        {
            return await background.For(fact.Office, services => Hear(services, hearer, hearing, fact, last, ct));
        }
        catch (Exception failed) when (!ct.IsCancellationRequested)
        {
            LogFailure(hearer.Name, fact.Fact, fact.StreamId, fact.Version, failed);
            await hearings.Failed(hearing, attempt, failed, ct);
            return false;
        }
    }

    private Task<bool> Hear(
        IServiceProvider services,
        Hearer hearer,
        Hearing hearing,
        OutboxRow fact,
        bool last,
        CancellationToken ct
    ) =>
        services
            .GetRequiredService<Transactions>()
            .Commit(
                async db =>
                {
                    if (!await hearings.Heard(db, hearing, fact, last, ct))
                        return false;
                    await hearer.Hear(services, db, fact, ct);
                    return true;
                },
                ct
            );

    [LoggerMessage(LogLevel.Error, "{Hearer} could not hear {Fact} of {StreamId}, version {Version}.")]
    private partial void LogFailure(string hearer, string fact, string streamId, int version, Exception failed);
}
