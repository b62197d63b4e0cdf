using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LianXin.Kernel.Delivery.Mail;

/// <summary>
/// Sends each letter once. Should the house fall down between the server's answer and our commit, the letter goes
/// again with the same Message-ID, by which the receiver's server knows it.
/// </summary>
internal sealed partial class MailSender(
    Claims claims,
    Background background,
    IOptions<MailOptions> options,
    TimeProvider clock,
    ILogger<MailSender> log
) : IErrand
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5); // half of it is more than the longest timeout

    public Errand Runs => Errand.SendLetters;

    public async Task<bool> RunOnce(CancellationToken ct)
    {
        if (!options.Value.IsOn)
            return false;
        await using var line = new SmtpLine(options.Value);
        return await claims.Work<LetterRow>(AtOnce, Lease, letter => Send(letter, line), ct);
    }

    private async Task Send(LetterRow letter, SmtpLine line)
    {
        var posting = await Try(letter, line);
        if (posting is not Posting.Sent)
            LogFailure(letter.Id);
        await background.Commit(
            async db =>
            {
                if (await Claims.Ours(db, letter).SingleOrDefaultAsync() is { } ours)
                    Note(ours, posting);
                return 0;
            },
            CancellationToken.None // it has been sent: that must be written down, even when the house is closing
        );
    }

    private async Task<Posting> Try(LetterRow letter, SmtpLine line)
    {
        if (letter.PostedAt.AddDays(options.Value.GiveUpDays) < clock.Now)
            return new Posting.Refused($"{letter.LastError}（{options.Value.GiveUpDays} 天内没有送出）");
        if (!MailboxAddress.TryParse(letter.To, out var to))
            return new Posting.Refused("收件地址无效。");
        try
        {
            using var message = Message(letter, to);
            return await line.Send(message);
        }
        catch (Exception failed) // whatever it is, the other letters go
        {
            return new Posting.TryAgain(Retry.Why(failed));
        }
    }

    private void Note(LetterRow letter, Posting posting)
    {
        switch (posting)
        {
            case Posting.Sent:
                letter.Sent(clock.Now);
                break;
            case Posting.Refused refused:
                letter.Refused(refused.Why, clock.Now);
                break;
            case Posting.TryAgain failed:
                letter.TryAgain(failed.Why, clock.Now, options.Value.Quiet);
                break;
            default:
                throw new InvalidOperationException($"A letter does not know {posting}.");
        }
    }

    private MimeMessage Message(LetterRow letter, MailboxAddress to)
    {
        var from = MailboxAddress.Parse(options.Value.From);
        from.Name = options.Value.FromName;
        var message = new MimeMessage([from], [to], letter.Subject, new TextPart { Text = letter.Body })
        {
            MessageId = $"{letter.Id:N}@{from.Domain}",
            Date = clock.Now,
        };
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "Letter {Letter} was not sent; its row says why.")]
    private partial void LogFailure(Guid letter);
}
