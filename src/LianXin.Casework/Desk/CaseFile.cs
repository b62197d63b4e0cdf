using LianXin.Casework.Data;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Desk;

/// <summary>
/// A case as it lies open on a desk: its state, its orders, its story and the words of both. Once the citizen is
/// erased there are no words, and the rest still stands.
/// </summary>
internal sealed record OpenedCase(Case Case, IReadOnlyList<Order> Orders, IReadOnlyList<StoryLine> Story, Texts Texts)
{
    /// <summary>When the case last came to each step it has been in.</summary>
    public required IReadOnlyDictionary<CaseStep, DateTimeOffset> Reached { get; init; }

    /// <summary>Names and phones of the parties, masked.</summary>
    public required OpenedTexts Masked { get; init; }

    /// <summary>What the person added and nobody has read yet, oldest first.</summary>
    public required IReadOnlyList<(DateTimeOffset At, WordsAdded Words)> NewWords { get; init; }

    /// <summary>Those in the story, by full name as of today.</summary>
    public required IReadOnlyDictionary<string, OfficerName> Officers { get; init; }

    /// <summary>A unit is reading that must not know who reports (domain.md Part 4 no. 6), or that has handed its order back.</summary>
    public required bool IsKept { get; init; }

    public string? MaskedName => IsKept ? null : Masked[Case.Parties[0].Name];
    public string? MaskedPhone => IsKept ? null : Masked[Case.Parties[0].Phone];

    /// <summary>原话; none for whom it could tell who said it: the summary has to do.</summary>
    public string? Words => IsKept ? null : Texts[Case.What.Words];

    public string Title => Texts[Case.Title] ?? Desk.Texts.Beginning(Words);

    public string? Wish => IsKept ? null : Texts[Case.What.Wish];
    public string? Place => IsKept ? null : Texts[Case.What.Place];
}

/// <summary>Opens a case: one query each for case, orders, two journals and words, however long its story.</summary>
internal sealed class CaseFile(
    IDbContextFactory<LianXinDb> databases,
    TextVault vault,
    Readings readings,
    Officers officers
)
{
    /// <summary>The case this request opened, for the parts of its page.</summary>
    public OpenedCase Opened { get; private set; } = null!;

    public async Task<OpenedCase> Open(string number, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().OnRecord(number, ct);
        var orders = await db.Orders.AsNoTracking().Where(o => o.Case == number).OrderBy(o => o.SentAt).ToListAsync(ct);
        var happened = await db.HistoryOf<CaseEvent>(Case.Kind, [number], ct);
        var isKept = db.Viewer.Reach is Reach.Unit && (@case.Secrecy.KeptFromUnits || orders.TrueForAll(HandedBack));
        var story = await Story(db, @case, happened, orders, ct);
        if (isKept && !@case.Secrecy.KeptFromUnits)
            story = [.. story.Where(line => line.Stamp.By.Unit == db.Viewer.Unit)];
        var words = isKept ? [] : @case.What.Texts();
        var texts = story
            .SelectMany(line => line.Texts)
            .Concat(words)
            .Concat(WordsOf(@case, orders))
            .Distinct()
            .ToArray();
        return Opened = new(@case, orders, story, new(await readings.OpenForViewer(db, @case.Stream, texts, [], ct)))
        {
            Masked = await vault.Masked(db, @case.Parties.SelectMany(party => party.Texts()), ct),
            Reached = CaseStory.Reached(happened),
            NewWords = isKept ? [] : [.. CaseStory.NewWords(happened)],
            Officers = await officers.Names(
                story
                    .SelectMany(line => new[] { line.Stamp.By.Id, line.AllowedBy ?? "" })
                    .Append(@case.Assessed?.SecondAssessor ?? ""),
                ct
            ),
            IsKept = isKept,
        };
    }

    private static async Task<IReadOnlyList<StoryLine>> Story(
        LianXinDb db,
        Case @case,
        IReadOnlyList<Happened<CaseEvent>> ofCase,
        List<Order> orders,
        CancellationToken ct
    )
    {
        // A unit reads its own orders, and, where it leads, the opinions of those who help it.
        var all = db.Viewer.Reach is not Reach.Unit;
        var own = orders.Select(order => order.Id).ToHashSet();
        var helping = !all && @case.Lead == db.Viewer.Unit ? @case.Orders.Select(order => order.Id).Except(own) : [];
        var ofOrders = await db.HistoryOf<OrderEvent>(Order.Kind, [.. own, .. helping], ct);
        return
        [
            .. ofCase
                .Where(happened => !IsToldByItsOrders(happened.What))
                .Select(happened => Shown(happened, db.Viewer, @case))
                .Concat(
                    ofOrders
                        .Where(happened => happened.What is not OrderClockReset) // its case tells it
                        .Where(happened => happened.What is OpinionGiven || own.Contains(happened.Stream))
                        .Select(happened => happened.Line())
                )
                .OfType<StoryLine>()
                .NewestFirst(),
        ];
    }

    /// <summary>Whoever returned an order, or had to give it back, has no business with the person any more.</summary>
    private static bool HandedBack(Order order) => order.Standing is OrderStanding.Returned or OrderStanding.Recalled;

    private static bool IsToldByItsOrders(CaseEvent happened) =>
        happened is CaseDispatched or OrderTakenBack or OrderAnswered or OrderCalledBack;

    /// <summary>The office reads all; a unit what is for units and what it did itself, never the words of who is kept from it.</summary>
    private static StoryLine? Shown(Happened<CaseEvent> happened, Viewer viewer, Case @case)
    {
        var line = happened.Line();
        if (viewer.Reach is not Reach.Unit || happened.Stamp.By.Unit == viewer.Unit)
            return line;
        return @case.Secrecy.KeptFromUnits && happened.What is (WordsAdded or CaseEvaluated or CaseWithdrawn)
            ? line.ForUnits is { } outside
                ? outside with
                {
                    Texts = [],
                }
                : null
            : line.ForUnits;
    }

    private static IEnumerable<SealedText> WordsOf(Case @case, List<Order> orders) =>
        [
            .. new[] { @case.Title, @case.Summary }.OfType<SealedText>(),
            .. @case.Assessed?.Texts() ?? [],
            .. @case.Guided?.Texts() ?? [],
            .. @case.Completed?.Texts() ?? [],
            .. orders.SelectMany(order => order.Answer?.Texts() ?? []),
            .. orders.Select(order => order.Opinion).OfType<SealedText>(),
        ];
}
