namespace LianXin.Contracts.Casework;

/// <summary>A case went back to 协调办理.</summary>
[Named("casework.case-reopened", 1)]
public sealed record CaseReopened(string Number, DateTimeOffset At) : IFact;
