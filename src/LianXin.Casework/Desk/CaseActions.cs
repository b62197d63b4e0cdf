using LianXin.Contracts.Casework;

namespace LianXin.Casework.Desk;

/// <summary>One thing that can be done with a case now: its button, where it leads and who may.</summary>
/// <param name="IsMain">What the step is waiting for; the others stand beside it.</param>
/// <param name="IsRare">Not of the step, and seldom: it stands last and small.</param>
internal sealed record CaseAction(string Text, string Path, string Policy, bool IsMain = false, bool IsRare = false);

/// <summary>现在要做: what the law would allow in the case's present state, so that nobody opens a form in vain.</summary>
internal static class CaseActions
{
    public static IEnumerable<CaseAction> Open(this Case @case)
    {
        if (@case.IsVoid)
            return [];
        return [.. OfStep(@case), .. Always(@case)];
    }

    private static CaseAction[] OfStep(Case @case) =>
        @case.Step switch
        {
            CaseStep.Register =>
            [
                new("受理", "accept", CaseworkPolicies.Accept, IsMain: true),
                .. AtOnce,
                new("误登作废", "void", CaseworkPolicies.Void, IsRare: true),
            ],
            CaseStep.Accept =>
            [
                new("沟通研判", "assess", CaseworkPolicies.Assess, IsMain: true),
                .. AtOnce,
                new("误登作废", "void", CaseworkPolicies.Void, IsRare: true),
            ],
            CaseStep.Assess => [new("派单", "coordinate", CaseworkPolicies.Coordinate, IsMain: true)],
            CaseStep.Coordinate => Coordinating(@case),
            CaseStep.Complete when @case.IsWithdrawn => [Archive],
            CaseStep.Complete =>
            [
                new("审核", "review", CaseworkPolicies.Review, IsMain: true),
                .. @case.IsElsewhere
                    ? Array.Empty<CaseAction>()
                    :
                    [
                        new(
                            @case.LeadOrder is null ? "不同意，改由单位办理" : "退回主办单位",
                            "send-back",
                            CaseworkPolicies.Review
                        ),
                    ],
            ],
            CaseStep.Evaluate => Evaluating(@case),
            CaseStep.Archive => [],
        };

    private static readonly CaseAction Archive = new("归档", "archive", CaseworkPolicies.Archive, IsMain: true);

    private static readonly CaseAction[] AtOnce =
    [
        new("现场答复", "answer", CaseworkPolicies.Answer),
        new("引导告知", "guide", CaseworkPolicies.Guide),
        new("移交", "hand-over", CaseworkPolicies.HandOver),
    ];

    private static CaseAction[] Coordinating(Case @case) =>
        @case switch
        {
            { Paused: not null } => [new("恢复办理", "resume", CaseworkPolicies.Pause, IsMain: true)],
            { MustConfer: true } => [new("提请会商", "confer", CaseworkPolicies.Confer, IsMain: true)],
            { LeadIsOpen: false } =>
            [
                new("另派单位", "coordinate", CaseworkPolicies.Coordinate, IsMain: true),
                new("会商", "confer", CaseworkPolicies.Confer),
            ],
            _ =>
            [
                new("加派协办单位", "coordinate", CaseworkPolicies.Coordinate),
                new("暂停", "pause", CaseworkPolicies.Pause),
                .. @case.Extended ? Array.Empty<CaseAction>() : [new("延期", "extend", CaseworkPolicies.Extend)],
            ],
        };

    private static CaseAction[] Evaluating(Case @case) =>
        @case.Evaluated switch
        {
            null =>
            [
                new("回访评价", "evaluate", CaseworkPolicies.Evaluate, IsMain: true),
                new("评价二维码", "ask-to-rate", CaseworkPolicies.Evaluate),
                .. @case.HasContact
                    ? [new("记一次未联系上", "attempt", CaseworkPolicies.Evaluate)]
                    : Array.Empty<CaseAction>(),
                Archive with
                {
                    IsMain = false,
                },
            ],
            { IsUnsettled: true } when @case.Redos >= Case.RedosAtMost =>
            [
                @case.PanelHeard ? Archive : new("评估", "decide", CaseworkPolicies.Decide, IsMain: true),
            ],
            { IsUnsettled: true } when @case.MayBeRedone =>
            [
                new("重新办理", "redo", CaseworkPolicies.Redo, IsMain: true),
                Archive with
                {
                    IsMain = false,
                },
            ],
            _ => [Archive],
        };

    private static IEnumerable<CaseAction> Always(Case @case)
    {
        if (@case.NewWordsIn is not null)
            yield return new("看补充", "read-words", CaseworkPolicies.ReadWords);
        yield return new("打印登记表", "print/registration", CaseworkPolicies.Register, IsRare: true);
        if (@case.Guided is not null)
            yield return new("打印引导告知书", "print/guidance", CaseworkPolicies.Read, IsRare: true);
        if (@case.Step is not CaseStep.Archive)
            yield return new("更正", "correct", CaseworkPolicies.Correct, IsRare: true);
        if (@case.Step <= CaseStep.Coordinate)
            yield return new("代为撤回", "withdraw", CaseworkPolicies.Withdraw, IsRare: true);
        if (!@case.Secrecy.Anonymous) // whom nobody can make sure of
            yield return new("重新发放查询码", "reissue-code", CaseworkPolicies.ReissueCode, IsRare: true);
        if (@case.HasContact)
            yield return new("查看联系方式", "unmask", CaseworkPolicies.Unmask, IsRare: true);
    }
}
