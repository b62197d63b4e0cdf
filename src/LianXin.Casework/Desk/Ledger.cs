using System.Globalization;
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
    CaseStep Step,
    string Room,
    Channel Channel,
    string? Subject,
    string? Lead,
    ResultType? Result,
    DateTimeOffset RegisteredAt,
    Deadline? Due,
    bool IsVoid
);

/// <summary>A page of the ledger. <see cref="Total"/> is counted up to <see cref="Ledger.CountsTo"/> and no further.</summary>
internal sealed record LedgerPage(IReadOnlyList<LedgerLine> Lines, int Total, LedgerQuery Asked);

/// <summary>工作台账: one ledger behind four doors.</summary>
internal sealed class Ledger(IDbContextFactory<LianXinDb> databases, TextVault vault, TimeProvider clock)
{
    public const int CountsTo = 10_000;

    public async Task<LedgerPage> Page(LedgerQuery asked, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = db.Cases.AsNoTracking().Matching(asked, clock.Now);
        var total = await found.Take(CountsTo + 1).CountAsync(ct);
        var page = found
            .Sorted(asked.Sort, asked.Descending)
            .Skip((asked.Page - 1) * LedgerQuery.PageSize)
            .Take(LedgerQuery.PageSize);
        return new(await Lines(db, page, ct), total, asked);
    }

    /// <summary>The lines of these cases with their titles: two queries, however many lines.</summary>
    public async Task<IReadOnlyList<LedgerLine>> Lines(LianXinDb db, IQueryable<Case> page, CancellationToken ct)
    {
        var cases = await page.ToListAsync(ct);
        var texts = await vault.Read(db, [.. cases.Select(c => c.Title ?? c.What.Words)], ct);
        return [.. cases.Select(c => Line(c, texts[(c.Title ?? c.What.Words).Ref]))];
    }

    private static LedgerLine Line(Case c, string? text) =>
        new(
            c.Number,
            c.Title is null ? Beginning(text) : text ?? Texts.Erased,
            c.Step,
            c.Room,
            c.Channel,
            c.Subject,
            c.Lead,
            c.Result,
            c.RegisteredAt,
            c.Due,
            c.IsVoid
        );

    /// <summary>Until a clerk has given the matter a title, its first words stand for it.</summary>
    private static string Beginning(string? words) =>
        words is null ? Texts.Erased
        : new StringInfo(words) is { LengthInTextElements: > TitleLength } whole
            ? $"{whole.SubstringByTextElements(0, TitleLength)}…"
        : words;

    private const int TitleLength = 24;
}
