namespace LianXin.Kernel.Access.Staff;

/// <summary>That an account was taken out of use, by whom, when and why: a record, not a flag.</summary>
public sealed record Deactivation(string By, DateTimeOffset At, string Reason);
