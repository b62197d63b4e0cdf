using System.Collections.Concurrent;
using System.Text;

namespace LianXin.Tests.TestKit;

/// <summary>Everything that was logged.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];

    public IEnumerable<string> Lines => lines;

    public byte[] Bytes => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    /// <summary>Hears everything, down to what nobody switches on in an office, and is the only one to hear it.</summary>
    public void Listen(ILoggingBuilder logging) =>
        logging
            .ClearProviders()
            .AddProvider(this)
            .AddFilter(null, LogLevel.Trace)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Trace);

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => lines.Enqueue($"{formatter(state, exception)} {exception}");

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose() { }
}
