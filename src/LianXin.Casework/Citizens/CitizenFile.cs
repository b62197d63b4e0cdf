using LianXin.Casework.Data;
using LianXin.Casework.Desk;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Citizens;

/// <summary>A case as the person who brought it may see it.</summary>
internal sealed record TrackedCase(Case Case, IReadOnlyList<StoryLine> Story, Texts Texts)
{
    /// <summary>When the case last came to each step it has been in.</summary>
    public required IReadOnlyDictionary<CaseStep, DateTimeOffset> Reached { get; init; }

    /// <summary>Asked for a judgement and not given yet.</summary>
    public bool AwaitsJudgement => Case is { Step: CaseStep.Evaluate, Evaluated: null };

    public bool TakesWords => Case is { IsVoid: false, Step: not CaseStep.Archive };
    public bool MayBeWithdrawn => Case is { IsVoid: false, Step: <= CaseStep.Coordinate };
}

/// <summary>Opens the one case that is held: its state and its story, in what concerns the person.</summary>
internal sealed class CitizenFile(IDbContextFactory<LianXinDb> databases, TextVault vault, HeldCase held)
{
    /// <summary>The case this request opened, for the parts of its page.</summary>
    public TrackedCase Opened { get; private set; } = null!;

    /// <summary>The case this browser holds; null where it holds none of this number, or by a code that was replaced.</summary>
    public async Task<TrackedCase?> OpenHeld(string number, CancellationToken ct = default)
    {
        if (!held.Has(number))
            return null;
        held.See(number);
        if (held.IsStill((await Open(number, ct)).Case))
            return Opened;
        held.SeeNone();
        return null;
    }

    /// <summary>The case that this request sees.</summary>
    public async Task<TrackedCase> Open(string number, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().OnRecord(number, ct);
        var happened = await db.HistoryOf<CaseEvent>(Case.Kind, [number], ct);
        var orders = await db.Orders.AsNoTracking().Select(order => order.Id).ToListAsync(ct);
        var ofOrders = await db.HistoryOf<OrderEvent>(Order.Kind, orders, ct);
        StoryLine[] story =
        [
            .. Firm(happened)
                .Concat(ofOrders.Select(one => one.Line()))
                .Select(line => line.ForPerson)
                .OfType<StoryLine>()
                .NewestFirst(),
        ];
        var texts = story.SelectMany(line => line.Texts).Concat(Shown(@case)).Distinct().ToArray();
        return Opened = new(@case, story, new(await vault.Read(db, texts, ct)))
        {
            Reached = CaseStory.Reached(happened),
        };
    }

    /// <summary>An answer the reviewer has not agreed to, or has sent back, was never given to the person.</summary>
    private static IEnumerable<StoryLine> Firm(IReadOnlyList<Happened<CaseEvent>> happened) =>
        happened.Select(
            (one, at) =>
                one.What is CaseCompleted
                && happened.Skip(at).FirstOrDefault(later => later.What is CaseReviewed or CaseSentBack)?.What
                    is not CaseReviewed
                    ? one.Line() with
                    {
                        Texts = [],
                    }
                    : one.Line()
        );

    private static IEnumerable<SealedText> Shown(Case @case) =>
        [
            .. @case.What.Texts(),
            .. new[] { @case.Title }.OfType<SealedText>(),
            .. @case.Guided?.Texts() ?? [],
            .. @case.Completed?.Texts() ?? [],
        ];
}
