namespace LianXin.Kernel.Access;

/// <summary>The office whose portal this house serves: what a visitor who has not signed in sees.</summary>
public sealed record Office(string Code);
