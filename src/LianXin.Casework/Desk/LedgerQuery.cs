using LianXin.Contracts.Casework;

namespace LianXin.Casework.Desk;

/// <summary>What the ledger is asked for: everything in the address, so that a view can be kept and sent.</summary>
internal sealed record LedgerQuery
{
    public const int PageSize = 20;

    public string? Search { get; init; }
    public CaseStep? Step { get; init; }
    public string? Room { get; init; }
    public string? Unit { get; init; }
    public string? Subject { get; init; }
    public Channel? Channel { get; init; }
    public DeadlineState? State { get; init; }
    public Awaited? Awaits { get; init; }

    /// <summary>Registered on this day or later, in the office's zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Registered on this day or earlier.</summary>
    public DateOnly? To { get; init; }
    public LedgerColumn Sort { get; init; } = LedgerColumn.Due;
    public bool Descending { get; init; }
    public int Page { get; init; } = 1;
}

/// <summary>Where a case stands against its clock.</summary>
internal enum DeadlineState
{
    Overdue = 1,
    Today,
    Warned,
    Running,
    Ended,
}

/// <summary>What the ledger can be sorted by.</summary>
public enum LedgerColumn
{
    Due = 1,
    Registered,
    Step,
    Room,
    Channel,
    Subject,
    Lead,
    Result,
}

internal static class LedgerNames
{
    extension(DeadlineState state)
    {
        public string Name =>
            state switch
            {
                DeadlineState.Overdue => "已超时",
                DeadlineState.Today => "今天到期",
                DeadlineState.Warned => "快到期",
                DeadlineState.Running => "正常",
                DeadlineState.Ended => "没有期限",
            };
    }

    extension(LedgerColumn column)
    {
        public string Name =>
            column switch
            {
                LedgerColumn.Due => "时限",
                LedgerColumn.Registered => "登记时间",
                LedgerColumn.Step => "走到哪一步",
                LedgerColumn.Room => "入口",
                LedgerColumn.Channel => "来源",
                LedgerColumn.Subject => "主题",
                LedgerColumn.Lead => "主办单位",
                LedgerColumn.Result => "结果",
            };
    }
}
