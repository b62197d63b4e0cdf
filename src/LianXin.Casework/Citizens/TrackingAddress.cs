using LianXin.Kernel.Delivery.Mail;

namespace LianXin.Casework.Citizens;

/// <summary>Where a slip's QR code leads: it carries the number and never the code (decisions 25).</summary>
internal sealed class TrackingAddress(PublicUrl house)
{
    public string Of(string number) => house.To($"/track/{Uri.EscapeDataString(number)}").ToString();
}
