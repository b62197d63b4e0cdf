using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Data;

/// <summary>
/// Who sees which case: the office all but what is kept to named persons, a unit what was sent to it, a citizen the
/// one whose code they hold (decisions 21). The same for lists, search, counts, exports and files.
/// </summary>
internal static class CaseVisibility
{
    public const string Name = "visible";

    public static void Apply(ModelBuilder model, LianXinDb db)
    {
        model
            .Entity<Case>()
            .HasQueryFilter(
                Name,
                c =>
                    EF.Constant(db.Viewer.Reach >= Reach.WholeOffice)
                    || (
                        EF.Constant(db.Viewer.Reach == Reach.Office)
                        && (
                            !c.Restricted
                            || c.RegisteredBy == db.Viewer.Id
                            || db.Set<NamedPerson>().Any(p => p.Officer == db.Viewer.Id)
                        )
                    )
                    || (
                        EF.Constant(db.Viewer.Reach == Reach.Unit)
                        && db.Set<Order>().Any(o => o.Case == c.Number && o.Unit == db.Viewer.Unit)
                    )
                    || (EF.Constant(db.Viewer.Reach == Reach.Holder) && c.Number == db.Viewer.Holds)
            );
        model
            .Entity<Order>()
            .HasQueryFilter(
                Name,
                o =>
                    EF.Constant(db.Viewer.Reach >= Reach.WholeOffice)
                    || (EF.Constant(db.Viewer.Reach == Reach.Unit) && o.Unit == db.Viewer.Unit)
                    || (
                        EF.Constant(db.Viewer.Reach == Reach.Office)
                        && (!o.Restricted || db.Set<NamedPerson>().Any(p => p.Officer == db.Viewer.Id))
                    )
                    || (EF.Constant(db.Viewer.Reach == Reach.Holder) && o.Case == db.Viewer.Holds)
            );
    }
}
