using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Delivery;

/// <summary>Section <c>Delivery</c> of the settings.</summary>
internal sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>Whether this process runs errands by itself; another one may do it instead.</summary>
    public bool Running { get; set; } = true;

    /// <summary>How long work of another process may lie before this one finds it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Days that delivered facts and letters are kept for whoever asks what became of them.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 30;
}
