namespace LianXin.Kernel.Time;

/// <summary>延期: granted once, counted as the limit itself is. It keeps the date first given.</summary>
public sealed record Extension(int Amount, DateTimeOffset At, DateTimeOffset FirstDue);
