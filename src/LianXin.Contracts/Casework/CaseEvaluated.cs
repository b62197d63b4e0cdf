namespace LianXin.Contracts.Casework;

/// <summary>The person has judged.</summary>
[Named("casework.case-evaluated", 1)]
public sealed record CaseEvaluated(string Number, DateTimeOffset At) : IFact;
