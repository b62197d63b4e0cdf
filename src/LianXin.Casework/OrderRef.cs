namespace LianXin.Casework;

/// <summary>What the case keeps of an order sent for it.</summary>
/// <param name="Open">Still expected to be answered: neither replied, returned nor recalled.</param>
internal sealed record OrderRef(string Id, string Unit, OrderRole Role, bool Open);
