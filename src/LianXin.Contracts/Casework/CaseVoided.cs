namespace LianXin.Contracts.Casework;

/// <summary>A case was registered by mistake.</summary>
[Named("casework.case-voided", 1)]
public sealed record CaseVoided(string Number, DateTimeOffset At) : IFact;
