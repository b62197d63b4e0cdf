using LianXin.Hall.Catalogue;
using LianXin.Hall.Limits;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Data;

internal static class HallTables
{
    /// <summary>The name under which every change of these lists is numbered.</summary>
    public const string Changes = "hall-change";

    extension(LianXinDb db)
    {
        public DbSet<Room> Rooms => db.Set<Room>();
        public DbSet<Unit> Units => db.Set<Unit>();
        public DbSet<Subject> Subjects => db.Set<Subject>();
        public DbSet<Entry> Entries => db.Set<Entry>();
        public DbSet<Limit> Limits => db.Set<Limit>();
    }
}
