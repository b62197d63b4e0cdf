namespace LianXin.Kernel.Time;

/// <summary>暂停: the limit stands still (domain.md §1.11.3).</summary>
/// <param name="Reason">The Chinese name of the reason, from its module's closed list.</param>
/// <param name="Expected">The day on which it should run again, as the person was told.</param>
public sealed record Standstill(string Reason, DateTimeOffset Since, DateOnly Expected);

/// <summary>A pause that is over.</summary>
/// <param name="Excluded">
/// What it took out of the limit, and moved the due date by: working days for a limit in working days, minutes for one in
/// hours or opening hours, else natural days.
/// </param>
public sealed record Pause(string Reason, DateTimeOffset From, DateTimeOffset Until, int Excluded);
