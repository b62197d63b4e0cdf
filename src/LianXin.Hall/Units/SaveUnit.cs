using LianXin.Contracts;
using LianXin.Hall.Data;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Units;

/// <summary>Puts a unit on the list, describes it anew, or closes it.</summary>
internal sealed class SaveUnit(Upkeep upkeep)
{
    public Task<string> Add(UnitForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                if (await db.Units.AnyAsync(unit => unit.Code == form.Code, ct))
                    throw new RefusedException("hall.code-taken", "代码 {0} 已经有了，请换一个。", form.Code!);
                var unit = new Unit(db.Viewer.Office, form.Code!);
                unit.Describe(form, [], touch);
                db.Add(unit);
                return unit.Code;
            },
            ct
        );

    public Task<string> Change(string code, UnitForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var unit = await db.Units.SingleOrDefaultAsync(unit => unit.Code == code, ct) ?? throw Missing(code);
                unit.Touched.MustBe(form.Seen);
                unit.Describe(form, await db.Entries.Where(entry => entry.Unit == code).ToListAsync(ct), touch);
                return code;
            },
            ct
        );

    public static NotOnRecordException Missing(string code) =>
        new NotOnRecordException("没有代码为 {0} 的单位。", code);
}
