using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Delivery.Mail;

/// <summary>Where letters are dropped in: as part of the transaction that is the reason for them.</summary>
public sealed class Post(IOptions<MailOptions> options, PublicUrl house, TimeProvider clock)
{
    /// <summary>Sent once, soon after the commit or when the quiet hours are over.</summary>
    public Task Put(LianXinDb db, Letter letter, CancellationToken ct)
    {
        var (id, now, body) = (Guid.CreateVersion7(), clock.Now, Body(letter));
        var (posted, due) = (db.Dialect.Stored(now), db.Dialect.Stored(options.Value.Quiet.NotBefore(now)));
        db.Errands.Add(Errand.SendLetters);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO letters ("Id", "Office", "Key", "To", "Subject", "Body", "PostedAt", "DueAt", "Attempts")
            VALUES ({id}, {db.Viewer.Office}, {letter.Key}, {letter.To}, {letter.Subject}, {body}, {posted}, {due}, 0)
            ON CONFLICT ("Office", "Key") DO NOTHING
            """,
            ct
        );
    }

    private string Body(Letter letter) =>
        $"""
            {letter.Sentence}

            编号：{letter.Number}
            查看：{house.To(letter.Path)}

            此信由系统自动发出，请勿回复。
            """;
}
