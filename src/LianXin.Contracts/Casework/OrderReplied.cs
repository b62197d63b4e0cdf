namespace LianXin.Contracts.Casework;

/// <summary>The lead has written its answer; the head of its unit approves next.</summary>
[Named("casework.order-replied", 1)]
public sealed record OrderReplied(string Order, string Case, string Unit, DateTimeOffset At) : IFact;
