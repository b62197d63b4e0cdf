using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace LianXin.Kernel.Delivery.Mail;

/// <summary>What became of one try to send a letter.</summary>
internal abstract record Posting
{
    public sealed record Sent : Posting;

    /// <summary>The server took this letter back for ever.</summary>
    public sealed record Refused(string Why) : Posting;

    /// <summary>Not now, or nobody knows: the same letter again later, under the same name.</summary>
    public sealed record TryAgain(string Why) : Posting;
}

/// <summary>One connection for a batch of letters, dialled for the first of them.</summary>
internal sealed class SmtpLine(MailOptions options) : IAsyncDisposable
{
    private readonly SmtpClient client = new();
    private Exception? down;

    /// <summary>
    /// Not to be cancelled: a letter given out of hand is seen through to the server's answer. Throws where it is not
    /// the letter that is at fault.
    /// </summary>
    public async Task<Posting> Send(MimeMessage message)
    {
        using var patience = new CancellationTokenSource(options.Timeout);
        try
        {
            await Dial(patience.Token);
            await client.SendAsync(message, patience.Token);
            return new Posting.Sent();
        }
        catch (SmtpCommandException refused) when (IsAboutThisLetterForGood(refused))
        {
            return new Posting.Refused(Retry.Why(refused));
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(options.Timeout);
        await client.DisconnectAsync(quit: true, patience.Token);
        client.Dispose();
    }

    /// <summary>A server that did not answer the first letter is not kept waiting for by all the others.</summary>
    private async Task Dial(CancellationToken ct)
    {
        if (down is not null)
            throw down;
        if (client.IsConnected)
            return;
        try
        {
            await client.ConnectAsync(options.Host, options.Port, Security, ct);
            if (options.User.Length > 0)
                await client.AuthenticateAsync(options.User, options.Password, ct);
        }
        catch (Exception failed)
        {
            down = failed;
            throw;
        }
    }

    private SecureSocketOptions Security =>
        options.Security switch
        {
            MailSecurity.None => SecureSocketOptions.None,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        };

    /// <summary>A refused sender is our own setting at fault: every letter may still go once it is put right.</summary>
    private static bool IsAboutThisLetterForGood(SmtpCommandException refused) =>
        (int)refused.StatusCode >= 500
        && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;
}
