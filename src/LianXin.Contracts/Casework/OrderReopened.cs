namespace LianXin.Contracts.Casework;

/// <summary>An answered order has to be gone on with.</summary>
[Named("casework.order-reopened", 1)]
public sealed record OrderReopened(string Order, string Case, string Unit, DateTimeOffset At) : IFact;
