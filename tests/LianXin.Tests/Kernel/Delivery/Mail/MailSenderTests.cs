using LianXin.Kernel;
using LianXin.Kernel.Delivery.Mail;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LianXin.Tests.Kernel.Delivery.Mail;

[Collection(typeof(PostOfficeTests))]
public sealed class MailSenderTests(PostOffice post)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private readonly Hall hall = post.Hall;
    private readonly string subject = $"您有新的转办单 {Guid.NewGuid():N}";

    [Fact]
    public async Task A_letter_arrives_once_and_says_number_and_link_only()
    {
        await Put();
        await hall.Run<MailSender>();
        await hall.Run<MailSender>();

        var letter = Assert.Single(post.Sink.Received(subject));
        Assert.Equal("unit@town.example", Assert.IsType<MailboxAddress>(Assert.Single(letter.To)).Address);
        Assert.Equal("bridge@office.example", Assert.IsType<MailboxAddress>(Assert.Single(letter.From)).Address);
        Assert.Equal(
            """
            有一件群众反映的事项转到贵单位，请登录签收。

            编号：2026-00001
            查看：https://bridge.example/lx/unit/orders/2026-00001

            此信由系统自动发出，请勿回复。
            """,
            letter.TextBody!.ReplaceLineEndings("\n").TrimEnd()
        );
    }

    [Fact]
    public async Task The_same_letter_put_twice_is_one_letter()
    {
        await Put();
        await Put();

        await hall.Run<MailSender>();

        Assert.Single(post.Sink.Received(subject));
    }

    [Fact]
    public async Task A_transaction_that_fails_sends_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            hall.Write<int>(async db =>
            {
                await hall.Get<Post>().Put(db, Letter(), Now.Test);
                throw new InvalidOperationException();
            })
        );

        await hall.Run<MailSender>();

        Assert.Empty(post.Sink.Received(subject));
    }

    [Theory]
    [InlineData("RCPT", "451 4.2.0 mailbox is busy")]
    [InlineData(".", "452 4.3.1 out of space")]
    [InlineData("MAIL", "421 4.3.2 closing down")]
    [InlineData("MAIL", "550 5.7.1 this sender may not")] // our own setting is wrong: no reason to give a letter up
    public async Task A_letter_not_taken_now_is_sent_again_after_a_rest(string verb, string answer)
    {
        await Put();
        post.Sink.Answer(verb, answer);
        await hall.Run<MailSender>();
        await hall.Run<MailSender>();
        Assert.Empty(post.Sink.Received(subject));

        hall.Clock.Advance(Rest);
        await hall.Run<MailSender>();
        Assert.Single(post.Sink.Received(subject));
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 nobody of that name")]
    [InlineData(".", "554 5.7.1 not wanted")]
    public async Task A_letter_refused_for_good_is_listed_and_goes_again_only_when_released(string verb, string answer)
    {
        await Put();
        post.Sink.Answer(verb, answer);
        await hall.Run<MailSender>();
        hall.Clock.Advance(TimeSpan.FromDays(1));
        await hall.Run<MailSender>();
        Assert.Empty(post.Sink.Received(subject));

        var refused = Assert.Single(await Refused());
        Assert.Contains(answer[10..], refused.LastError, StringComparison.Ordinal);
        await Release(refused.Id);
        await hall.Run<MailSender>();

        Assert.Single(post.Sink.Received(subject));
        Assert.Empty(await Refused());
        await Assert.ThrowsAsync<NotOnRecordException>(() => Release(refused.Id));
    }

    [Fact]
    public async Task An_address_that_is_none_is_listed()
    {
        await Put(Letter() with { To = "纪检组\r\nBcc: somebody@else.example" });

        await hall.Run<MailSender>();

        Assert.Equal("收件地址无效。", Assert.Single(await Refused()).LastError);
    }

    [Fact]
    public async Task A_letter_nobody_takes_for_days_is_given_up()
    {
        await Put();
        for (var day = 0; day <= 6; day++)
        {
            post.Sink.Answer("RCPT", "451 4.2.0 mailbox is busy");
            await hall.Run<MailSender>();
            hall.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Contains("5 天内没有送出", Assert.Single(await Refused()).LastError, StringComparison.Ordinal);
        post.Sink.AnswerAsUsual();
    }

    [Fact]
    public async Task A_line_cut_before_the_answer_shows_the_receiver_one_letter()
    {
        await Put();
        post.Sink.Answer(".", SmtpSink.HangUp);
        await hall.Run<MailSender>();
        hall.Clock.Advance(Rest);
        await hall.Run<MailSender>();

        Assert.Equal(2, post.Sink.Received(subject).Count);
        Assert.Single(post.Sink.Mailbox(subject));
    }

    [Fact]
    public async Task A_house_closing_while_a_letter_is_handed_over_does_not_send_it_twice()
    {
        await Put();
        using var closing = new CancellationTokenSource();
        post.Sink.BeforeAnswer = _ => closing.CancelAsync();
        await hall.Get<MailSender>().RunOnce(closing.Token);
        post.Sink.BeforeAnswer = _ => Task.CompletedTask;

        hall.Clock.Advance(TimeSpan.FromHours(1));
        await hall.Run<MailSender>();

        Assert.Single(post.Sink.Received(subject));
    }

    [Fact]
    public async Task A_node_that_dies_between_answer_and_commit_shows_the_receiver_one_letter()
    {
        await Put();
        post.Sink.BeforeAnswer = _ => OtherNodeTakesOver();
        await hall.Get<MailSender>().RunOnce(Now.Test);
        post.Sink.BeforeAnswer = _ => Task.CompletedTask;
        Assert.Null((await Row()).SentAt);

        await hall.Run<MailSender>();

        Assert.Equal((2, 1), (post.Sink.Received(subject).Count, post.Sink.Mailbox(subject).Count));
        Assert.NotNull((await Row()).SentAt);
    }

    [Fact]
    public async Task Two_nodes_send_each_letter_once()
    {
        for (var i = 0; i < 50; i++)
            await Put(Letter() with { Key = $"{subject} {i}" });

        await post.BothNodesRun<MailSender>();
        await hall.Run<MailSender>();

        Assert.Equal((50, 50), (post.Sink.Received(subject).Count, post.Sink.Mailbox(subject).Count));
    }

    [Fact]
    public async Task Where_encryption_is_asked_for_nothing_is_said_in_the_clear()
    {
        await Put();
        var sender = Sender(
            new()
            {
                Host = "127.0.0.1",
                Port = post.Sink.Port,
                From = "bridge@office.example",
                Security = MailSecurity.StartTls, // which the sink does not offer
            }
        );

        await sender.RunOnce(Now.Test);
        Assert.Empty(post.Sink.Received(subject));
        Assert.Equal(1, (await Row()).Attempts);

        hall.Clock.Advance(Rest);
        await hall.Run<MailSender>();
    }

    [Fact]
    public async Task A_letter_of_the_night_waits_for_the_morning()
    {
        var (now, evening) = (hall.Clock.Now, new MailOptions());
        evening.QuietFrom = TimeOnly.FromTimeSpan(now.TimeOfDay).AddHours(-1);
        evening.QuietUntil = TimeOnly.FromTimeSpan(now.TimeOfDay).AddHours(8);
        var atNight = new Post(Options.Create(evening), hall.Get<PublicUrl>(), hall.Clock);

        await Put(atNight, Letter());

        Assert.Equal(now.AddHours(8), (await Row()).DueAt);
    }

    [Fact]
    public async Task Without_a_mail_server_letters_wait()
    {
        await Put();

        Assert.False(await Sender(new()).RunOnce(Now.Test));
        Assert.Equal(0, (await Row()).Attempts);
        await hall.Run<MailSender>();
    }

    private Letter Letter() =>
        new()
        {
            To = "unit@town.example",
            Subject = subject,
            Sentence = "有一件群众反映的事项转到贵单位，请登录签收。",
            Number = "2026-00001",
            Path = "/unit/orders/2026-00001",
            Key = subject,
        };

    private MailSender Sender(MailOptions options) =>
        ActivatorUtilities.CreateInstance<MailSender>(hall.Services, Options.Create(options));

    private Task<int> Put(Letter? letter = null) => Put(hall.Get<Post>(), letter ?? Letter());

    private Task<int> Put(Post through, Letter letter) =>
        hall.Write(async db =>
        {
            await through.Put(db, letter, Now.Test);
            return 0;
        });

    private Task<LetterRow> Row() => hall.Read(db => db.Set<LetterRow>().SingleAsync(row => row.Key == subject));

    private async Task<IReadOnlyList<RefusedLetter>> Refused() =>
        [
            .. from refused in await hall.In<RefusedLetters, IReadOnlyList<RefusedLetter>>(l => l.List(Now.Test))
            where refused.Subject == subject
            select refused,
        ];

    private Task<int> Release(Guid letter) =>
        hall.In<RefusedLetters, int>(async letters =>
        {
            await letters.Release(letter, Now.Test);
            return 0;
        });

    /// <summary>As far as the database can tell, the node that is sending is dead and its claim has lapsed.</summary>
    private Task<int> OtherNodeTakesOver() =>
        hall.Write(db =>
            db.Set<LetterRow>()
                .Where(row => row.Key == subject)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.Claim, Guid.NewGuid()).SetProperty(row => row.HeldUntil, hall.Clock.Now)
                )
        );
}
