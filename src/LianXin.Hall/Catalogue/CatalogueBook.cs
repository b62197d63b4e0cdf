using LianXin.Contracts.Hall;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Hall.Catalogue;

/// <summary>The law of the 派单目录 over all its lines (domain.md §1.1 H2).</summary>
internal sealed class CatalogueBook(IReadOnlyCollection<Entry> entries, SubjectTree subjects, DateOnly today)
{
    /// <summary>A new line.</summary>
    public Entry Add(EntryForm form, Unit unit, Touch touch)
    {
        subjects.MustBeInUse(form.Subject!);
        var entry = new Entry
        {
            Office = unit.Office,
            Id = touch.Number,
            Subject = form.Subject!,
            Unit = unit.Code,
            LegalBasis = form.LegalBasis!.Trim(),
            DutyItem = form.DutyItem?.Trim(),
            Limit = form.Limit,
            Valid = new(form.From!.Value),
            Touched = touch,
        };
        MustStand(entry, unit);
        return entry;
    }

    /// <summary>改派: the old line ends on the day before the new one begins.</summary>
    public Entry Replace(long old, EntryForm form, Unit unit, Touch touch)
    {
        var ended = entries.SingleOrDefault(entry => entry.Id == old) ?? throw Missing(old);
        ended.End(form.From!.Value, today, touch);
        return Add(form, unit, touch);
    }

    /// <param name="id">As it stands in an address.</param>
    public static Entry Find(IEnumerable<Entry> entries, string id) =>
        entries.SingleOrDefault(entry => $"{entry.Id}" == id)
        ?? throw new NotOnRecordException("派单目录里没有第 {0} 号。", id);

    public static NotOnRecordException Missing(long id) => new NotOnRecordException("派单目录里没有第 {0} 号。", id);

    private void MustStand(Entry entry, Unit unit)
    {
        entry.Limit?.MustBeCountable();
        if (entry.Valid.From < today)
            throw new RefusedException("catalogue.past", "派单目录只能从今天或以后的日子起改，不能改过去的。");
        if (!unit.IsInUse(entry.Valid.From))
            throw new RefusedException("catalogue.unit-closed", "这个单位到那一天已经停用，请选别的单位。");
        if (unit.ClosedOn is not null)
            throw new RefusedException(
                "catalogue.unit-closing",
                "这个单位将于 {0:yyyy-MM-dd} 停用，请选别的单位。",
                unit.ClosedOn
            );
        if (unit.Kind is UnitKind.Township && string.IsNullOrWhiteSpace(entry.DutyItem))
            throw new RefusedException(
                "catalogue.duty-item",
                "派给苏木乡镇、街道的，要写明在其职责清单里的哪一项；清单里没有的，请派给主管部门。"
            );
        if (
            entries.Any(other =>
                other.Subject == entry.Subject && other.Unit == entry.Unit && other.Valid.Overlaps(entry.Valid)
            )
        )
            throw new RefusedException("catalogue.twice", "派单目录里，这个主题已经派给这个单位了。");
    }
}
