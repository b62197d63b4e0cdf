namespace LianXin.Contracts.Casework;

/// <summary>The reviewer agreed; the person may now judge.</summary>
[Named("casework.case-reviewed", 1)]
public sealed record CaseReviewed(string Number, DateTimeOffset At) : IFact;
