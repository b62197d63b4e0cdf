using LianXin.Casework.Data;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Desk;

/// <summary>One line of the ledger.</summary>
internal sealed record LedgerLine(
    string Number,
    string Title,
    bool IsTitled,
    CaseStep Step,
    string Room,
    Channel Channel,
    string? Subject,
    string? Lead,
    ResultType? Result,
    DateTimeOffset RegisteredAt,
    Deadline? Due,
    string RunsUntil,
    bool IsVoid,
    bool HasNewWords
);

/// <summary>A page of the ledger. <see cref="Total"/> is counted up to <see cref="Ledger.CountsTo"/> and no further.</summary>
internal sealed record LedgerPageOf(IReadOnlyList<LedgerLine> Lines, int Total, LedgerQuery Asked)
{
    /// <summary>保密件: open, and only for the persons named for them (domain.md Part 4 no. 6).</summary>
    public int Kept { get; init; }

    public int Seen => (Asked.Page - 1) * LedgerQuery.PageSize + Lines.Count;

    public bool HasMore => Total > Seen || Total > Ledger.CountsTo && Lines.Count == LedgerQuery.PageSize;
}

/// <summary>工作台账: one ledger behind four doors.</summary>
internal sealed class Ledger(
    IDbContextFactory<LianXinDb> databases,
    TextVault vault,
    KeptCases kept,
    TimeProvider clock
)
{
    public const int CountsTo = 10_000;

    /// <summary>The page this request asked for, for its parts.</summary>
    public LedgerPageOf Shown { get; private set; } = null!;

    public async Task<LedgerPageOf> Page(LedgerQuery asked, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = db.Cases.AsNoTracking().Matching(asked, db, clock.Now).Sorted(asked.Sort, asked.Descending);
        var total = await found.Take(CountsTo + 1).CountAsync(ct);
        var page = found.Skip((asked.Page - 1) * LedgerQuery.PageSize).Take(LedgerQuery.PageSize);
        return Shown = new(await Lines(db, page, ct), total, asked) { Kept = await kept.Count(db, ct) };
    }

    /// <summary>All lines of a view, up to a number, in its order.</summary>
    public async Task<IReadOnlyList<LedgerLine>> All(LedgerQuery asked, int most, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = db.Cases.AsNoTracking().Matching(asked, db, clock.Now).Sorted(asked.Sort, asked.Descending);
        return await Lines(db, found.Take(most), ct);
    }

    /// <summary>Of these cases the ones with the tightest deadlines.</summary>
    public async Task Show(LianXinDb db, IQueryable<Case> cases, int most, CancellationToken ct)
    {
        var tightest = cases.AsNoTracking().Sorted(LedgerColumn.Due, descending: false).Take(most);
        var lines = await Lines(db, tightest, ct);
        Shown = new(lines, lines.Count, new());
    }

    /// <summary>The lines of these cases with their titles: two queries, however many lines.</summary>
    private async Task<IReadOnlyList<LedgerLine>> Lines(LianXinDb db, IQueryable<Case> page, CancellationToken ct)
    {
        var cases = await page.ToListAsync(ct);
        var texts = await vault.Read(db, cases.Select(c => c.Title ?? c.What.Words), ct);
        return [.. cases.Select(c => Line(c, texts[c.Title ?? c.What.Words]))];
    }

    private static LedgerLine Line(Case c, string? text) =>
        new(
            c.Number,
            c.Title is null ? Texts.Beginning(text) : text ?? Texts.Erased,
            c.Title is not null,
            c.Step,
            c.Room,
            c.Channel,
            c.Subject,
            c.Lead,
            c.Result,
            c.RegisteredAt,
            c.Due,
            c.RunsUntil,
            c.IsVoid,
            c.NewWordsIn is not null
        );
}
