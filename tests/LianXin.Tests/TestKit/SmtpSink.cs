using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace LianXin.Tests.TestKit;

/// <summary>A real SMTP server on loopback that takes every letter, unless it was told to answer otherwise.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>An answer that never comes: the connection is gone.</summary>
    public const string? HangUp = null;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<(string Verb, string? Answer)> answers = new();
    private readonly ConcurrentQueue<MimeMessage> received = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Task open;

    public SmtpSink()
    {
        listener.Start();
        open = Open();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Called with each letter once it is taken and before the sender learns of it.</summary>
    public Func<MimeMessage, Task> BeforeAnswer { get; set; } = _ => Task.CompletedTask;

    /// <summary>Every time a letter came in, also when it had come before.</summary>
    public IReadOnlyList<MimeMessage> Received(string subject) => [.. received.Where(m => m.Subject == subject)];

    /// <summary>What the receiver sees: a mail server knows by its name a letter that it already has.</summary>
    public IReadOnlyList<MimeMessage> Mailbox(string subject) => [.. Received(subject).DistinctBy(m => m.MessageId)];

    /// <summary>Answers the next such verb in this way; "." is the end of a letter.</summary>
    public void Answer(string verb, string? answer) => answers.Enqueue((verb, answer));

    /// <summary>What it was told to answer and had no occasion to.</summary>
    public void AnswerAsUsual() => answers.Clear();

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await open;
        closing.Dispose();
    }

    private async Task Open()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(Talk(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (OperationCanceledException) { }
        await Task.WhenAll(talks);
    }

    private async Task Talk(TcpClient caller)
    {
        using var _ = caller;
        await using var stream = caller.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            await Say(stream, "220 sink");
            while (await reader.ReadLineAsync(closing.Token) is { } line && await Hear(line, reader, stream)) { }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException) { }
    }

    private async Task<bool> Hear(string line, StreamReader reader, NetworkStream stream)
    {
        var verb = line.Split(' ')[0].ToUpperInvariant();
        var answer = AnswerTo(
            verb,
            verb is "DATA" ? "354 go on"
                : verb is "QUIT" ? "221 bye"
                : "250 ok"
        );
        if (answer is null || !await Say(stream, answer))
            return false;
        if (verb is not "DATA" || !answer.StartsWith('3'))
            return verb is not "QUIT";

        var letter = await Letter(reader);
        var taken = AnswerTo(".", "250 taken");
        if (taken is null || taken.StartsWith('2'))
        {
            received.Enqueue(letter);
            await BeforeAnswer(letter);
        }
        return taken is not null && await Say(stream, taken);
    }

    private string? AnswerTo(string verb, string usual) =>
        answers.TryPeek(out var next) && next.Verb == verb && answers.TryDequeue(out next) ? next.Answer : usual;

    private static async Task<MimeMessage> Letter(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())));
    }

    private static async Task<bool> Say(NetworkStream stream, string line)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"));
        return true;
    }
}
