namespace LianXin.Kernel.Journal;

/// <summary>How far a verification has come; read by others while it counts.</summary>
public sealed class Tally
{
    private string? office;

    public int Offices { get; private set; }
    public int Streams { get; private set; }
    public int Entries { get; private set; }
    public int Texts { get; private set; }
    public int Files { get; private set; }

    /// <summary>Streams come office by office.</summary>
    internal void Count(StreamId stream, int entries)
    {
        if (stream.Office != office)
            (office, Offices) = (stream.Office, Offices + 1);
        (Streams, Entries) = (Streams + 1, Entries + entries);
    }

    internal void Count(Promise promise) =>
        (Texts, Files) = promise.File is null ? (Texts + 1, Files) : (Texts, Files + 1);
}
