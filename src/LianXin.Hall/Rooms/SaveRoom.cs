using LianXin.Contracts;
using LianXin.Hall.Data;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Rooms;

/// <summary>Opens a room, or describes it anew.</summary>
internal sealed class SaveRoom(Upkeep upkeep)
{
    public Task<string> Open(RoomForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                if (await db.Rooms.AnyAsync(room => room.Code == form.Code, ct))
                    throw new RefusedException("hall.code-taken", "代码 {0} 已经有了，请换一个。", form.Code!);
                var room = new Room(db.Viewer.Office, form.Code!);
                room.Describe(form, touch);
                db.Add(room);
                return room.Code;
            },
            ct
        );

    public Task<string> Change(string code, RoomForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var room = await db.Rooms.SingleOrDefaultAsync(room => room.Code == code, ct) ?? throw Missing(code);
                room.Touched.MustBe(form.Seen);
                room.Describe(form, touch);
                return code;
            },
            ct
        );

    public static NotOnRecordException Missing(string code) => new NotOnRecordException("没有代码为 {0} 的室。", code);
}
