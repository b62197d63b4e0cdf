using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace LianXin.Kernel.Delivery.Mail;

public enum MailSecurity
{
    /// <summary>In the clear: for a relay on the same machine or the same closed network.</summary>
    None,

    /// <summary>Begins in the clear and goes on encrypted; a server that cannot is refused, never spoken to in the clear.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, usually port 465.</summary>
    Tls,
}

/// <summary>Section <c>Mail</c> of the settings. Without a host nothing is sent, and letters wait.</summary>
public sealed class MailOptions : IValidatableObject
{
    internal const string Section = "Mail";

    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    public string User { get; set; } = "";
    public string Password { get; set; } = "";

    /// <summary>The sender's address; its domain also names each message.</summary>
    public string From { get; set; } = "";
    public string FromName { get; set; } = "连心桥";

    /// <summary>How long one letter may take from dialling to the last answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Days after which a letter that could not be sent is no longer tried.</summary>
    [Range(1, 30)]
    public int GiveUpDays { get; set; } = 5;

    /// <summary>Between these local times nothing is sent: what is due then waits for the end. Both or neither.</summary>
    public TimeOnly? QuietFrom { get; set; }
    public TimeOnly? QuietUntil { get; set; }

    internal bool IsOn => Host.Length > 0;

    internal QuietHours Quiet => new(QuietFrom ?? default, QuietUntil ?? default);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && !(MailboxAddress.TryParse(From, out var from) && from.Domain.Length > 0))
            yield return new("Mail:From must be an address when Mail:Host is set.", [nameof(From)]);
        if (QuietFrom is null != QuietUntil is null)
            yield return new("Mail:QuietFrom and Mail:QuietUntil come together.", [nameof(QuietUntil)]);
    }
}
