using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Delivery;

/// <summary>Runs one kind of errand as long as the house is open: when the bell rings, and otherwise now and then.</summary>
internal sealed partial class Runner<TErrand>(
    TErrand errand,
    Bells bells,
    IOptions<DeliveryOptions> options,
    ILogger<Runner<TErrand>> log
) : BackgroundService
    where TErrand : IErrand
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Running)
        {
            await RunAll(stoppingToken);
            await bells.Wait(errand.Runs, options.Value.LookEvery, stoppingToken);
        }
    }

    private async Task RunAll(CancellationToken ct)
    {
        try
        {
            while (await errand.RunOnce(ct)) { }
        }
        catch (Exception failed) when (!ct.IsCancellationRequested) // the database is away: look again later
        {
            LogFailure(errand.Runs, failed);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Errand} failed and will be tried again.")]
    private partial void LogFailure(Errand errand, Exception failed);
}
