namespace LianXin.Contracts.Casework;

/// <summary>A case came to 业务办结, whatever its result.</summary>
[Named("casework.case-completed", 1)]
public sealed record CaseCompleted(string Number, DateTimeOffset At) : IFact;
