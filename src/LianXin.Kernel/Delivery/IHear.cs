using LianXin.Contracts;
using LianXin.Kernel.Data;

namespace LianXin.Kernel.Delivery;

/// <summary>
/// Hears what another module has told. Every fact is heard at least once, in order within its stream; what is written
/// with the given context commits together with the mark that it was heard, so that counts once. Keep it short: on
/// SQLite everybody else who writes is waiting, and a step of another module begun in here would wait for ever. To
/// start one, schedule a <see cref="Due.IDueWork"/>.
/// </summary>
public interface IHear<TFact>
    where TFact : IFact
{
    /// <summary>Stable for ever: under another name everything still waiting would be heard again.</summary>
    static abstract string Name { get; }

    /// <summary>Whatever this throws holds up this hearer in this stream, and nobody else.</summary>
    Task Hear(LianXinDb db, Told<TFact> told, CancellationToken ct);
}

/// <summary>A fact, and of whom it was told.</summary>
public sealed record Told<TFact>(TFact Fact, string Office, string StreamId, int Version)
    where TFact : IFact;
