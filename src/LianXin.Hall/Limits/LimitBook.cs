using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Hall.Limits;

/// <summary>What an office has set for one item, in force, planned and past (domain.md §1.14).</summary>
internal sealed class LimitBook(LimitItem item, IEnumerable<Limit> limits)
{
    /// <summary>The limit from a day on. What was planned from that day or later no longer comes into force.</summary>
    public Limit Set(LimitForm form, string office, Touch touch)
    {
        var from = form.From!.Value;
        if (from < touch.At.OfficeDay)
            throw new RefusedException(
                "limit.past",
                "时限只能从今天或以后的日子起改；已经在办的件，仍按登记时的时限。"
            );
        form.Period.MustBeCountable();
        foreach (var earlier in limits.Where(limit => limit.Valid.HoldsOnOrAfter(from)))
            earlier.End(from, touch);
        return new()
        {
            Office = office,
            Edition = $"{item.Code}-{touch.Number}",
            Item = item,
            Period = form.Period,
            Basis = form.Basis!.Trim(),
            Valid = new(from),
            Touched = touch,
        };
    }

    /// <summary>The office's own limit on a day, or the one that is shipped.</summary>
    public LimitRule InForce(DateOnly day) =>
        limits.SingleOrDefault(limit => limit.Valid.Covers(day))?.Rule ?? ShippedLimits.Of(item);
}
