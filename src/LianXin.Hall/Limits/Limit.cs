using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Hall.Limits;

/// <summary>A limit the office set, from a day on. Never changed, only followed by another: a running case keeps its rule.</summary>
internal sealed class Limit : IOfOffice
{
    public required string Office { get; init; }

    /// <summary>Names the row for ever: the item and the number of the change that wrote it.</summary>
    public required string Edition { get; init; }

    public required LimitItem Item { get; init; }
    public required Period Period { get; init; }
    public required string Basis { get; init; }
    public required Validity Valid { get; set; }
    public required Touch Touched { get; init; }

    /// <summary>Who set the limit that followed.</summary>
    public Touch? Ended { get; private set; }

    public LimitRule Rule => new(Item, Period, Basis, Edition);

    public void End(DateOnly from, Touch touch) => (Valid, Ended) = (Valid.Until(from), touch);
}
