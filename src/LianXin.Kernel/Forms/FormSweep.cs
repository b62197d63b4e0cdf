using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Files;

namespace LianXin.Kernel.Forms;

/// <summary>Forgets pressed forms, and the files of those that never were, once their day is over.</summary>
internal sealed class FormSweep(FormKeys keys, Drafts drafts) : ISweep
{
    public static string Name => "forms.sweep";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task Run(CancellationToken ct)
    {
        await keys.Sweep(ct);
        await drafts.Sweep(ct);
    }
}
