using System.Globalization;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.Extensions.Localization;

namespace LianXin.Casework.Desk;

/// <summary>One line of what happened, as it is told on a screen.</summary>
/// <param name="What">What happened, in the words of the field.</param>
/// <param name="Texts">What was written with it, in the order in which it is read.</param>
internal sealed record StoryLine(string What, IReadOnlyList<SealedText> Texts, Readers For, Stamp Stamp)
{
    /// <summary>Those it goes to, by their codes.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>What was chosen with it, by its names: the reason of a pause, the result of an answer, a new day.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>The officer who allowed it, where that is another than who did it.</summary>
    public string? AllowedBy { get; init; }

    /// <summary>It followed from what was done, by the rule: nobody did it of their own.</summary>
    public bool IsByRule { get; init; }

    /// <summary>What happened, to whom it went and what was chosen, in the visitor's language.</summary>
    public string InWords(IStringLocalizer words, HallNames names) =>
        string.Join(
            " · ",
            Units.Select(names.Unit).Concat(Chosen.Select(name => words[name].Value)).Prepend(words[What])
        );

    /// <summary>As the person reads it; null where it is not for them.</summary>
    public StoryLine? ForPerson => For is Readers.PersonAndOffice ? this : ForUnits;

    /// <summary>As a unit reads it whose own doing it is not.</summary>
    public StoryLine? ForUnits =>
        For switch
        {
            Readers.Office or Readers.PersonAndOffice => null,
            Readers.EverybodyButItsWords => this with { Texts = [] },
            Readers.Everybody => this,
        };
}

/// <summary>Who reads a line of the story. What staff weigh among themselves is not for everybody.</summary>
internal enum Readers
{
    Office = 1,

    /// <summary>What was done about the person, whom it could tell of.</summary>
    PersonAndOffice,
    EverybodyButItsWords,
    Everybody,
}

/// <summary>谁在什么时候做了什么: every event in plain words. An event nobody can tell does not compile away, it throws.</summary>
internal static class CaseStory
{
    /// <summary>What the person added since somebody of the office last said to have read it.</summary>
    public static IEnumerable<(DateTimeOffset At, WordsAdded Words)> NewWords(IReadOnlyList<Happened<CaseEvent>> story)
    {
        var read = story.LastOrDefault(happened => happened.What is WordsRead)?.Version ?? 0;
        return from happened in story
            where happened.Version > read
            let added = happened.What as WordsAdded
            where added is not null
            select (happened.Stamp.At, added);
    }

    public static StoryLine Line(this Happened<CaseEvent> happened)
    {
        var (what, texts, readers) = Told(happened.What);
        return new(what, [.. texts.OfType<SealedText>()], readers, happened.Stamp)
        {
            Units = SentTo(happened.What),
            Chosen = Chosen(happened.What),
            AllowedBy = (happened.What as CaseExtended)?.Approver,
            IsByRule = happened.What is CheckStarted,
        };
    }

    public static StoryLine Line(this Happened<OrderEvent> happened)
    {
        var (what, texts, readers) = Told(happened.What);
        return new(what, [.. texts.OfType<SealedText>()], readers, happened.Stamp)
        {
            Units = SentTo(happened.What),
            Chosen = Chosen(happened.What),
        };
    }

    /// <summary>What one step did to several streams at the same instant stands in the order it was done in.</summary>
    public static IEnumerable<StoryLine> NewestFirst(this IEnumerable<StoryLine> lines) =>
        lines.Reverse().OrderByDescending(line => line.Stamp.At);

    /// <summary>When the case last came to each step.</summary>
    public static Dictionary<CaseStep, DateTimeOffset> Reached(IEnumerable<Happened<CaseEvent>> story)
    {
        var reached = new Dictionary<CaseStep, DateTimeOffset>();
        foreach (var happened in story)
            if (Entered(happened.What) is { } step)
                reached[step] = happened.Stamp.At;
        return reached;
    }

    private static IReadOnlyList<string> SentTo(CaseEvent happened) =>
        happened switch
        {
            CaseDispatched sent => [.. sent.Orders.Select(order => order.Unit)],
            CaseConferred conferred => [conferred.Lead],
            _ => [],
        };

    private static IReadOnlyList<string> SentTo(OrderEvent happened) =>
        happened switch
        {
            OrderSent sent => [sent.Unit],
            ReturnAsked { BetterUnit: { } better } => [better],
            _ => [],
        };

    private static string[] Chosen(CaseEvent happened) =>
        happened switch
        {
            CasePaused paused => [paused.Reason.Name, Day(paused.Until)],
            CaseResumed resumed => [Day(resumed.Due.Day)],
            CaseExtended extended => [Day(extended.Due.Day)],
            CaseCorrected corrected =>
            [
                .. new[]
                {
                    corrected.Room is null ? null : "入口",
                    corrected.Subject is null ? null : "主题",
                    corrected.Phone is null ? null : "电话",
                }.OfType<string>(),
            ],
            CheckStarted check => [Day(check.Due.Day)],
            CaseAnswered answered => [answered.How.Result.Name],
            CaseCompleted completed => [completed.How.Result.Name],
            CaseEvaluated judged => [judged.Solved.Name, judged.Grade.Name],
            _ => [],
        };

    private static string[] Chosen(OrderEvent happened) =>
        happened switch
        {
            OrderSent sent => [sent.Role.Name],
            OrderReplied replied => [replied.Answer.Result.Name],
            _ => [],
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CaseStep? Entered(CaseEvent happened) =>
        happened switch
        {
            CaseRegistered => CaseStep.Register,
            CaseAccepted or CaseClassified => CaseStep.Accept,
            CaseAssessed => CaseStep.Assess,
            CaseDispatched or CaseSentBack or CaseRedone => CaseStep.Coordinate,
            CaseAnswered or CaseGuided or CaseHandedOver or CaseCompleted or CaseWithdrawn => CaseStep.Complete,
            CaseReviewed => CaseStep.Evaluate,
            CaseArchived => CaseStep.Archive,
            _ => null,
        };

    private static (string What, SealedText?[] Texts, Readers For) Told(CaseEvent happened) =>
        happened switch
        {
            CaseRegistered => ("问题登记", [], Readers.Everybody),
            WordsAdded e => ("补充情况", [e.Words], Readers.Everybody),
            WordsRead => ("看过补充", [], Readers.PersonAndOffice),
            CaseAccepted e => ("综合受理", [e.Opinion], Readers.Everybody),
            CaseClassified => ("归类", [], Readers.Office),
            CaseAnswered e => ("现场答复", [e.How.Answer, e.How.Basis], Readers.Everybody),
            CaseGuided e => (
                "引导告知",
                [e.Guidance.Channel, e.Guidance.Basis, e.Guidance.Reminder],
                Readers.Everybody
            ),
            CaseHandedOver e => ("移交", [e.Receipt], Readers.Everybody),
            CaseAssessed e => (
                "沟通研判",
                [e.Assessment.FirstContact, e.Assessment.Opinion],
                Readers.EverybodyButItsWords
            ),
            CaseDispatched => ("派单办理", [], Readers.Everybody),
            OrderTakenBack => ("同意退单，另派单位", [], Readers.Everybody),
            OrderAnswered => ("派单答复", [], Readers.Office),
            OrderCalledBack => ("收回派单", [], Readers.Office),
            CaseConferred e => ("会商，定由", [e.Minutes], Readers.EverybodyButItsWords),
            CasePaused e => ("暂停办理", [e.Evidence], Readers.Everybody),
            CaseResumed => ("恢复办理，新的期限", [], Readers.Everybody),
            CaseExtended e => ("延期，新的期限", [e.Reason], Readers.Everybody),
            CaseCompleted e => ("业务办结", [e.How.Answer, e.How.Basis], Readers.Everybody),
            _ => Judged(happened),
        };

    private static (string What, SealedText?[] Texts, Readers For) Judged(CaseEvent happened) =>
        happened switch
        {
            CaseSentBack e => ("审核退回", [e.Reason], Readers.Office),
            CaseReviewed e => ("审核通过，请来访人评价", [e.Remark], Readers.Everybody),
            CaseEvaluated e => ("服务评价", [e.Words], Readers.Everybody),
            CheckStarted => ("差评核实，期限", [], Readers.Office),
            PersonNotReached e => ("回访未联系上", [e.Note], Readers.PersonAndOffice),
            CaseRedone e => ("重新办理", [e.Reason], Readers.Everybody),
            PanelDecided e => ("评估", [e.Opinion], Readers.Everybody),
            CaseArchived e => ("整理归档", [e.Missing], Readers.EverybodyButItsWords),
            CaseWithdrawn e => ("撤回", [e.Reason], Readers.Everybody),
            CaseCorrected e => ("更正", [e.Reason], Readers.PersonAndOffice),
            CaseVoided e => ("误登作废", [e.Reason], Readers.Everybody),
            CodeReissued e => ("重新发放查询码", [e.Reason], Readers.PersonAndOffice),
            ContactUnmasked e => ("查看联系方式", [e.Reason], Readers.PersonAndOffice),
            _ => throw new InvalidOperationException($"Nobody can tell of {happened.GetType()}."),
        };

    private static (string What, SealedText?[] Texts, Readers For) Told(OrderEvent happened) =>
        happened switch
        {
            OrderSent e => (e.Verb.Name, [e.Instruction], Readers.Office),
            OrderRead => ("单位已阅", [], Readers.Office),
            OrderSignedIn => ("签收", [], Readers.Everybody),
            PersonContacted e => ("首次联系", [e.Words], Readers.Everybody),
            ProcessEntered e => ("办理记录", [e.Words], Readers.Everybody),
            ReturnAsked { BetterUnit: not null } e => ("申请退单，建议改派", [e.Reason], Readers.Office),
            ReturnAsked e => ("申请退单", [e.Reason], Readers.Office),
            ReturnDecided { Agreed: true } e => ("同意退单", [e.Reason], Readers.Office),
            ReturnDecided e => ("不同意退单，指定办理", [e.Reason], Readers.Office),
            OrderReplied e => ("单位答复", [e.Answer.Answer, e.Answer.Basis], Readers.Office),
            OpinionGiven e => ("协办意见", [e.Opinion], Readers.Office),
            ReplyApproved => ("单位负责人审批", [], Readers.Office),
            OrderReopened e => ("继续办理", [e.Reason], Readers.Office),
            OrderClockReset => ("期限调整", [], Readers.Office),
            OrderRecalled e => ("收回派单", [e.Reason], Readers.Office),
            _ => throw new InvalidOperationException($"Nobody can tell of {happened.GetType()}."),
        };
}
