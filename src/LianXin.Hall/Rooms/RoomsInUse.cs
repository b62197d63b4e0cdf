using LianXin.Contracts.Hall;
using LianXin.Hall.Data;

namespace LianXin.Hall.Rooms;

internal sealed class RoomsInUse(HallLists lists) : IRooms
{
    public async Task<IReadOnlyList<RoomCard>> InUse(CancellationToken ct) =>
        [.. (await lists.Rooms(ct)).Where(room => room.InUse).Select(room => room.Card)];

    public async Task<IReadOnlyList<RoomCard>> OnRecord(CancellationToken ct) =>
        [.. (await lists.Rooms(ct)).Select(room => room.Card)];
}
