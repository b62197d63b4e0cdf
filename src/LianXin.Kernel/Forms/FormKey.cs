using System.Security.Cryptography;
using LianXin.Kernel.Data;

namespace LianXin.Kernel.Forms;

/// <summary>A form that took effect: what it said and where it led. Its row is part of the effect, and kept for a day.</summary>
internal sealed class FormKey : IOfOffice
{
    private const int LongestOutcome = 400;

    public required string Office { get; init; }

    /// <summary>Whoever opened the form: the same key in other hands is another form.</summary>
    public required string Caller { get; init; }
    public required Guid Key { get; init; }
    public required byte[] Content { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>An address within the house; empty only inside the effect's own transaction.</summary>
    public string Outcome { get; private set; } = "";

    public bool Said(byte[] content) => CryptographicOperations.FixedTimeEquals(Content, content);

    public string Led(string to) =>
        to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && to.Length <= LongestOutcome
            ? Outcome = to
            : throw new InvalidOperationException("A form leads to an address within the house: /…");
}
