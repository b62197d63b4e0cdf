namespace LianXin.Casework;

/// <summary>查询码 as it was last handed out: the how-manieth, by whom and when. The code itself is never kept.</summary>
internal sealed record CodeIssue(int Number, string By, DateTimeOffset At);
