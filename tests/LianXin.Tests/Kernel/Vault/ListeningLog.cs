using System.Collections.Concurrent;
using System.Text;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>Hears everything, down to what nobody switches on in an office.</summary>
internal sealed class ListeningLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];

    public byte[] Bytes => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public void Listen(ILoggingBuilder logging) =>
        logging
            .ClearProviders()
            .AddProvider(this)
            .AddFilter(null, LogLevel.Trace)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Trace);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose() { }
}
