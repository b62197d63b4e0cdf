using Microsoft.Extensions.Configuration;

namespace LianXin.Hall.Rooms;

/// <summary>Where the QR code of a room leads: 我要反映 with that door already chosen.</summary>
internal sealed class Doors(IConfiguration settings)
{
    public static string Path(string room) => $"/report?room={Uri.EscapeDataString(room)}";

    /// <summary>Absolute, since it is printed.</summary>
    public string Url(string room) => $"{settings["PublicUrl"]?.TrimEnd('/') ?? "http://127.0.0.1:5080"}{Path(room)}";
}
