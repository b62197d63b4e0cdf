namespace LianXin.Contracts.Casework;

/// <summary>A case is filed.</summary>
[Named("casework.case-archived", 1)]
public sealed record CaseArchived(string Number, DateTimeOffset At) : IFact;
