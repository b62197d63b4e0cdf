namespace LianXin.Contracts.Casework;

/// <summary>A unit was asked to handle a case.</summary>
[Named("casework.order-sent", 1)]
public sealed record OrderSent(string Order, string Case, string Unit, DateTimeOffset At) : IFact;
