using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Hall.Catalogue;

/// <summary>
/// A line of the 派单目录: from a day on this subject goes to that unit, by this law (domain.md §1.1 H2). Lines are ended
/// and written anew, never changed: what was sent by one can always be explained.
/// </summary>
internal sealed class Entry : IOfOffice
{
    public required string Office { get; init; }

    /// <summary>The number of the change that wrote it.</summary>
    public required long Id { get; init; }

    public required string Subject { get; init; }
    public required string Unit { get; init; }
    public required string LegalBasis { get; init; }

    /// <summary>For a township: the item of its duty list, without which nothing may be pushed down to it (§1.1 H2, H16).</summary>
    public string? DutyItem { get; init; }

    /// <summary>Only where a law sets one.</summary>
    public Period? Limit { get; init; }

    public required Validity Valid { get; set; }
    public required Touch Touched { get; init; }

    /// <summary>Who ended it.</summary>
    public Touch? Ended { get; private set; }

    public DispatchEntry Card => new(Subject, Unit, LegalBasis, Limit);

    /// <summary>停用: not from an earlier day than today, so that nobody rewrites by what a case was sent.</summary>
    /// <param name="from">The first day without it.</param>
    public void End(DateOnly from, DateOnly today, Touch touch)
    {
        if (from < today)
            throw new RefusedException("catalogue.past", "派单目录只能从今天或以后的日子起改，不能改过去的。");
        if (!Valid.HoldsOnOrAfter(from))
            throw new RefusedException("catalogue.ended", "这一项到那一天已经停用了。");
        Valid = Valid.Until(from);
        Ended = touch;
    }
}
