using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Representatives;

/// <summary>One mandate of a person.</summary>
/// <param name="Term">届次: 第十五届.</param>
/// <param name="Group">代表团 of a deputy, 界别 of a member.</param>
/// <param name="Valid">First and last day; no last day where the term has no end on paper yet.</param>
internal sealed record Identity(
    int No,
    IdentityKind Kind,
    string Term,
    string Group,
    string? CardNumber,
    Validity Valid,
    Ending? Ended,
    IReadOnlyList<Suspension> Suspensions,
    Touch Touched
)
{
    public bool IsOnDuty(DateOnly day) => Valid.Covers(day) && !IsSuspended(day);

    /// <summary>In a word, for lists.</summary>
    public string Standing(DateOnly day) =>
        day < Valid.From ? "未到任"
        : Valid.To < day ? "已卸任"
        : IsSuspended(day) ? "暂停执行职务"
        : "在任";

    public bool IsSuspended(DateOnly day) => Suspensions.Any(suspension => suspension.Valid.Covers(day));
}

/// <summary>The decision is named by its number; why somebody was suspended is not this system's business.</summary>
internal sealed record Suspension(Validity Valid, string Decision);

internal sealed record Ending(EndReason Reason, string? Decision);
