using System.Text.Json.Serialization;
using LianXin.Contracts.Time;

namespace LianXin.Contracts.Hall;

/// <summary>What a limit is set for (domain.md §1.14).</summary>
public enum LimitItem
{
    /// <summary>How soon somebody decides what becomes of a new case.</summary>
    [JsonStringEnumMemberName("acceptance")]
    Acceptance = 1,

    [JsonStringEnumMemberName("first-contact")]
    FirstContact,

    [JsonStringEnumMemberName("sign-in")]
    SignIn,

    [JsonStringEnumMemberName("return")]
    Return,

    [JsonStringEnumMemberName("ordinary")]
    Ordinary,

    [JsonStringEnumMemberName("ordinary-extension")]
    OrdinaryExtension,

    [JsonStringEnumMemberName("complex")]
    Complex,

    [JsonStringEnumMemberName("utilities")]
    Utilities,

    [JsonStringEnumMemberName("danger")]
    Danger,

    [JsonStringEnumMemberName("inquiry")]
    Inquiry,

    [JsonStringEnumMemberName("blocked-matter-policy")]
    BlockedMatterPolicy,

    [JsonStringEnumMemberName("review")]
    Review,

    [JsonStringEnumMemberName("bad-rating-check")]
    BadRatingCheck,

    [JsonStringEnumMemberName("follow-up")]
    FollowUp,

    [JsonStringEnumMemberName("redo")]
    Redo,

    /// <summary>How long a closed case waits for the person's judgement.</summary>
    [JsonStringEnumMemberName("evaluation")]
    Evaluation,
}

/// <summary>A limit in force on a day. <see cref="Edition"/> names the row, so that a running case keeps its rule.</summary>
public sealed record LimitRule(LimitItem Item, Period Period, string Basis, string Edition);

public interface ILimits
{
    /// <summary>Every limit of the viewer's office in force on a day, one for each item.</summary>
    Task<IReadOnlyList<LimitRule>> InForce(DateOnly day, CancellationToken ct);
}
