using Microsoft.Extensions.Configuration;

namespace LianXin.Casework.Citizens;

/// <summary>Where a slip's QR code leads: it carries the number and never the code (decisions 25).</summary>
internal sealed class TrackingAddress(IConfiguration settings)
{
    public string Of(string number) =>
        $"{settings["PublicUrl"]?.TrimEnd('/') ?? "http://127.0.0.1:5080"}/track/{Uri.EscapeDataString(number)}";
}
