using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Register;

/// <summary>Which door a problem goes through: the one whose QR was read, if it is of the kind that was chosen.</summary>
internal static class FindRoom
{
    public static RoomKind? KindOf(this IReadOnlyList<RoomCard> rooms, string? code) =>
        rooms.FirstOrDefault(room => room.Code == code)?.Kind;

    public static string CodeFor(this IReadOnlyList<RoomCard> rooms, RoomKind kind, string? asked) =>
        (
            rooms.FirstOrDefault(room => room.Code == asked && room.Kind == kind)
            ?? rooms.FirstOrDefault(room => room.Kind == kind)
            ?? rooms.FirstOrDefault(room => room.Kind is RoomKind.Liaison)
            ?? throw new RefusedException("report.closed", "网上反映还没有开通，请打电话或到大厅来。")
        ).Code;
}
