namespace LianXin.Kernel.Delivery.Mail;

/// <summary>
/// A letter to an officer or a unit. It says which matter and where to read it, and nothing of what the matter is:
/// mail passes through hands that may not know (decisions 1). Subject and sentence are fixed wordings of the module.
/// </summary>
public sealed record Letter
{
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Sentence { get; init; }

    /// <summary>The number of the case, order or visit.</summary>
    public required string Number { get; init; }

    /// <summary>Where to read it, from the root of the house: <c>/unit/orders/…</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What makes it this letter and no other: a second one with the same key in the office is not posted.</summary>
    public required string Key { get; init; }
}
