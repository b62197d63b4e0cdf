using LianXin.Kernel.Access;

namespace LianXin.Casework;

/// <summary>Who may do what with a case. Nothing is granted that is not written here.</summary>
internal static class CaseworkPolicies
{
    public const string Register = "casework.register";
    public const string Read = "casework.read";
    public const string Export = "casework.export";
    public const string ReissueCode = "casework.reissue-code";
    public const string Unmask = "casework.unmask";
    public const string Accept = "casework.accept";
    public const string ReadWords = "casework.read-words";
    public const string Answer = "casework.answer";
    public const string Guide = "casework.guide";
    public const string HandOver = "casework.hand-over";
    public const string Assess = "casework.assess";
    public const string Coordinate = "casework.coordinate";
    public const string Confer = "casework.confer";
    public const string DecideReturn = "casework.decide-return";
    public const string Recall = "casework.recall";
    public const string Pause = "casework.pause";
    public const string Extend = "casework.extend";
    public const string Review = "casework.review";
    public const string Evaluate = "casework.evaluate";
    public const string Redo = "casework.redo";
    public const string Decide = "casework.decide";
    public const string Archive = "casework.archive";
    public const string Withdraw = "casework.withdraw";
    public const string Correct = "casework.correct";
    public const string Void = "casework.void";
    public const string NamePersons = "casework.name-persons";
    public const string ReadOrders = "casework.read-orders";
    public const string Handle = "casework.handle";
    public const string Return = "casework.return";
    public const string Approve = "casework.approve";

    /// <summary>Who accepts, assesses and sends.</summary>
    public static readonly string[] Desk = [Roles.Clerk, Roles.LeadClerk];
    private static readonly string[] Unit = [Roles.Handler, Roles.UnitHead];

    /// <summary>批准延期: never for one's own (<see cref="Case.Extend"/>).</summary>
    public static readonly string[] ApproversOfExtensions = [Roles.LeadClerk, Roles.Leader];

    public static Grant[] Grants { get; } =
    [
        new(Register, "登记", [Roles.DutyMember, .. Desk]),
        new(Read, "查看案件", [Roles.DutyMember, .. Desk, Roles.Reviewer, Roles.Archivist, Roles.Leader]),
        new(Export, "导出台账", [Roles.LeadClerk, Roles.Archivist, Roles.Leader]),
        new(ReissueCode, "重新发放查询码", Desk),
        new(Unmask, "查看联系方式", [.. Desk, Roles.Reviewer]),
        new(Accept, "受理", Desk),
        new(ReadWords, "看补充", [.. Desk, Roles.Archivist]),
        new(Answer, "现场答复", Desk),
        new(Guide, "引导告知", Desk),
        new(HandOver, "移交", Desk),
        new(Assess, "研判", Desk),
        new(Coordinate, "派单", Desk),
        new(Confer, "会商", Roles.LeadClerk, Roles.Leader),
        new(DecideReturn, "退单审核", Roles.LeadClerk),
        new(Recall, "收回派单", Roles.LeadClerk),
        new(Pause, "暂停", Roles.LeadClerk),
        new(Extend, "延期", Roles.LeadClerk),
        new(Review, "审核", Roles.Reviewer, Roles.LeadClerk),
        new(Evaluate, "回访评价", Desk),
        new(Redo, "重办", Desk),
        new(Decide, "评估", Roles.Leader, Roles.Reviewer),
        new(Archive, "归档", Roles.Archivist),
        new(Withdraw, "代为撤回", Desk),
        new(Correct, "更正", Desk),
        new(Void, "作废", Roles.LeadClerk),
        new(NamePersons, "指定专人", Roles.Leader),
        new(ReadOrders, "查看派单", Unit),
        new(Handle, "办理", Unit),
        new(Return, "退单", Unit),
        new(Approve, "单位审批", Roles.UnitHead),
    ];
}
