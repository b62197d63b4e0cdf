using LianXin.Kernel.Delivery.Mail;

namespace LianXin.Hall.Rooms;

/// <summary>Where the QR code of a room leads: 我要反映 with that door already chosen.</summary>
internal sealed class Doors(PublicUrl house)
{
    public static string Path(string room) => $"/report?room={Uri.EscapeDataString(room)}";

    /// <summary>Absolute, since it is printed.</summary>
    public string Url(string room) => house.To(Path(room)).ToString();
}
