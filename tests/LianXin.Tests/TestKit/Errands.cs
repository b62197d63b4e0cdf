using LianXin.Kernel.Delivery;

namespace LianXin.Tests.TestKit;

/// <summary>The errands of the house, run by hand.</summary>
internal static class Errands
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>
    /// Until there is nothing left to do now. One test at a time: otherwise this one could return while what it waits
    /// for is still in another one's hands.
    /// </summary>
    public static async Task Run<TErrand>(this Hall hall)
        where TErrand : IErrand
    {
        await OneAtATime.WaitAsync(Now.Test);
        try
        {
            var errand = hall.Services.GetServices<IErrand>().OfType<TErrand>().Single();
            while (await errand.RunOnce(Now.Test)) { }
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
