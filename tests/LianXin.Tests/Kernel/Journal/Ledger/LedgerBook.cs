using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Tests.Kernel.Journal.Ledger;

/// <summary>An aggregate with everything a state may be made of: a Guid for a key, lists within lists kept as JSON.</summary>
internal sealed class LedgerBook : Journaled<LedgerEvent>, IOfOffice
{
    public const string Kind = "test.ledger";

    public LedgerBook(string office, Guid id)
        : base(new(office, Kind, id.ToString())) => (Office, Id) = (office, id);

    public string Office { get; }
    public Guid Id { get; }
    public string Title { get; private set; } = "";
    public DateTimeOffset OpenedAt { get; private set; }
    public int? Pages { get; private set; }
    public SealedText? Cover { get; private set; }
    public IReadOnlyList<Line> Lines => Written;
    private List<Line> Written { get; set; } = [];

    public void Open(string title, Stamp stamp) => Record(new LedgerOpened(title), stamp);

    public void Write(IReadOnlyList<WrittenLine> lines, Stamp stamp) => Record(new LinesWritten(lines), stamp);

    protected override void Apply(LedgerEvent happened, Stamp stamp)
    {
        if (happened is LedgerOpened opened)
            (Title, OpenedAt) = (opened.Title, stamp.At);
        if (happened is LinesWritten written)
        {
            Written.AddRange(written.Lines.Select(Line.Of));
            (Pages, Cover) = (Written.Count, written.Lines is [var first, ..] ? first.Words : null);
        }
    }

    protected override IFact? Tell(LedgerEvent happened, Stamp stamp) => null;
}

/// <summary>A line as the state keeps it.</summary>
internal sealed record Line
{
    public LineMark Mark { get; init; }
    public SealedText Words { get; init; } = default!;
    public DateTimeOffset At { get; init; }
    public List<Photo> Photos { get; init; } = [];
    public string? Note { get; init; }

    public static Line Of(WrittenLine written) =>
        new()
        {
            Mark = written.Mark,
            Words = written.Words,
            At = written.At,
            Photos = [.. written.Photos.Select((file, i) => new Photo { File = file, Page = i + 1 })],
            Note = written.Note,
        };
}

internal sealed record Photo
{
    public SealedFile File { get; init; } = default!;
    public int Page { get; init; }
}

internal sealed class LedgerMapping : IEntityTypeConfiguration<LedgerBook>
{
    public const string Table = "test_ledgers";

    public void Configure(EntityTypeBuilder<LedgerBook> builder)
    {
        builder.ToTable(Table).HasKey(book => new { book.Office, book.Id });
        builder.Property(book => book.Head);
        builder.ComplexProperty(book => book.Cover);
        builder.Ignore(book => book.Lines);
        builder.ComplexCollection<List<Line>, Line>(
            "Written",
            lines =>
            {
                lines.ToJson("Lines");
                lines.ComplexProperty(line => line.Words);
                lines.ComplexCollection(line => line.Photos, photos => photos.ComplexProperty(photo => photo.File));
            }
        );
    }
}
