namespace LianXin.Representatives;

/// <summary>Every form on a person carries the change its writer saw.</summary>
internal abstract class SeenForm
{
    public long Seen { get; set; }
}
