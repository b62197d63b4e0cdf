using LianXin.Casework.Citizens;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Data;

internal static class CaseworkTables
{
    extension(LianXinDb db)
    {
        public DbSet<Case> Cases => db.Set<Case>();
        public DbSet<Order> Orders => db.Set<Order>();
        public DbSet<NamedPerson> NamedPersons => db.Set<NamedPerson>();
        public DbSet<RatingLink> RatingLinks => db.Set<RatingLink>();
    }

    public static async Task<Case> OnRecord(this IQueryable<Case> cases, string number, CancellationToken ct) =>
        await cases.SingleOrDefaultAsync(c => c.Number == number, ct)
        ?? throw new NotOnRecordException("没有编号为 {0} 的案件。", number);

    public static async Task<Order> OnRecord(this IQueryable<Order> orders, string id, CancellationToken ct) =>
        await orders.SingleOrDefaultAsync(o => o.Id == id, ct)
        ?? throw new NotOnRecordException("没有编号为 {0} 的派单。", id);
}
