namespace LianXin.Contracts.Casework;

/// <summary>A unit says the matter is not its own.</summary>
[Named("casework.return-asked", 1)]
public sealed record ReturnAsked(string Order, string Case, string Unit, DateTimeOffset At) : IFact;
