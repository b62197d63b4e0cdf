using LianXin.Contracts.Casework;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Desk;

/// <summary>One line of what happened, as it is told on a screen.</summary>
/// <param name="What">What happened, in the words of the field.</param>
/// <param name="Texts">What was written with it, in the order in which it is read.</param>
/// <param name="ForCitizen">May be told to the person; what staff weigh among themselves is not.</param>
internal sealed record StoryLine(string What, IReadOnlyList<SealedText> Texts, bool ForCitizen, Stamp Stamp);

/// <summary>谁在什么时候做了什么: every event in plain words. An event nobody can tell does not compile away, it throws.</summary>
internal static class CaseStory
{
    public static StoryLine Line(this Happened<CaseEvent> happened)
    {
        var (what, texts, forCitizen) = Told(happened.What);
        return new(what, [.. texts.OfType<SealedText>()], forCitizen, happened.Stamp);
    }

    public static StoryLine Line(this Happened<OrderEvent> happened)
    {
        var (what, texts, forCitizen) = Told(happened.What);
        return new(what, [.. texts.OfType<SealedText>()], forCitizen, happened.Stamp);
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

    private static (string What, SealedText?[] Texts, bool ForCitizen) Told(CaseEvent happened) =>
        happened switch
        {
            CaseRegistered => ("问题登记", [], true),
            WordsAdded e => ("补充情况", [e.Words], true),
            CaseAccepted e => ("综合受理", [e.Opinion], true),
            CaseClassified => ("归类", [], false),
            CaseAnswered e => ("现场答复", [e.How.Answer, e.How.Basis], true),
            CaseGuided e => ("引导告知", [e.Guidance.Channel, e.Guidance.Basis, e.Guidance.Reminder], true),
            CaseHandedOver e => ("移交", [e.Receipt], true),
            CaseAssessed e => ("沟通研判", [e.Assessment.FirstContact, e.Assessment.Opinion], false),
            CaseDispatched => ("派单办理", [], true),
            OrderTakenBack => ("同意退单，另派单位", [], true),
            OrderAnswered => ("派单答复", [], false),
            CaseConferred e => ("会商", [e.Minutes], false),
            CasePaused e => ("暂停办理", [e.Evidence], true),
            CaseResumed => ("恢复办理", [], true),
            CaseExtended e => ("延长期限", [e.Reason], true),
            CaseCompleted e => ("业务办结", [e.How.Answer, e.How.Basis], true),
            _ => Judged(happened),
        };

    private static (string What, SealedText?[] Texts, bool ForCitizen) Judged(CaseEvent happened) =>
        happened switch
        {
            CaseSentBack e => ("审核退回", [e.Reason], false),
            CaseReviewed e => ("审核通过，请您评价", [e.Remark], true),
            CaseEvaluated e => ("服务评价", [e.Words], true),
            PersonNotReached e => ("回访未联系上", [e.Note], true),
            CaseRedone e => ("重新办理", [e.Reason], true),
            PanelDecided e => ("评估", [e.Opinion], true),
            CaseArchived e => ("整理归档", [e.Missing], true),
            CaseWithdrawn e => ("撤回", [e.Reason], true),
            CaseCorrected e => ("更正", [e.Reason], true),
            CaseVoided e => ("误登作废", [e.Reason], true),
            CodeReissued e => ("重新发放查询码", [e.Reason], true),
            ContactUnmasked e => ("查看联系方式", [e.Reason], true),
            _ => throw new InvalidOperationException($"Nobody can tell of {happened.GetType()}."),
        };

    private static (string What, SealedText?[] Texts, bool ForCitizen) Told(OrderEvent happened) =>
        happened switch
        {
            OrderSent e => ($"{e.Role.Name}{e.Verb.Name}", [e.Instruction], false),
            OrderRead => ("单位已阅", [], false),
            OrderSignedIn => ("签收", [], true),
            PersonContacted e => ("首次联系", [e.Words], true),
            ProcessEntered e => ("办理记录", [e.Words], true),
            ReturnAsked e => ("申请退单", [e.Reason], false),
            ReturnDecided { Agreed: true } e => ("同意退单", [e.Reason], false),
            ReturnDecided e => ("不同意退单，指定办理", [e.Reason], false),
            OrderReplied e => ("单位答复", [e.Answer.Answer, e.Answer.Basis], false),
            OpinionGiven e => ("协办意见", [e.Opinion], false),
            ReplyApproved => ("单位负责人审批", [], false),
            OrderReopened e => ("继续办理", [e.Reason], false),
            OrderClockReset => ("期限调整", [], false),
            OrderRecalled e => ("收回派单", [e.Reason], false),
            _ => throw new InvalidOperationException($"Nobody can tell of {happened.GetType()}."),
        };
}
