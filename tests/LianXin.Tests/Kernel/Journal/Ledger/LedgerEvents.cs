using System.Text.Json.Serialization;
using LianXin.Contracts;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Journal.Ledger;

internal abstract record LedgerEvent : JournalEvent;

[Named("test.ledger-opened", 1)]
internal sealed record LedgerOpened(string Title) : LedgerEvent;

[Named("test.lines-written", 1)]
internal sealed record LinesWritten(IReadOnlyList<WrittenLine> Lines) : LedgerEvent
{
    public override IEnumerable<SealedText> Texts() => Lines.Select(line => line.Words);

    public override IEnumerable<SealedFile> Files() => Lines.SelectMany(line => line.Photos);
}

internal sealed record WrittenLine(
    LineMark Mark,
    SealedText Words,
    DateTimeOffset At,
    IReadOnlyList<SealedFile> Photos,
    string? Note
)
{
    public static WrittenLine Of(SealedText words) => new(LineMark.Kept, words, Cases.Monday.At, [], null);
}

internal enum LineMark
{
    [JsonStringEnumMemberName("kept")]
    Kept = 1,
}
