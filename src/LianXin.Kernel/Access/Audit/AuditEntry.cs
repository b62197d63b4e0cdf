using LianXin.Kernel.Data;

namespace LianXin.Kernel.Access.Audit;

/// <summary>
/// Who did what to whom, and when (domain.md §1.13.2 S2). Written once: the database itself refuses to change or delete
/// a line. No address is kept; only the limit on attempts knows it, and forgets it.
/// </summary>
public sealed class AuditEntry : IOfOffice
{
    public long No { get; private init; }
    public required string Office { get; init; }
    public required DateTimeOffset At { get; init; }
    public required AuditKind Kind { get; init; }

    /// <summary>The officer who acted; empty for a stranger at the door.</summary>
    public required string By { get; init; }

    /// <summary>The account concerned; empty for a name that no account has. What was typed is not kept: it may be a password.</summary>
    public required string Whom { get; init; }

    public required string Detail { get; init; }
}
