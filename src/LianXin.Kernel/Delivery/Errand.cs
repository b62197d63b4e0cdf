namespace LianXin.Kernel.Delivery;

/// <summary>What a transaction may leave to be done after it.</summary>
public enum Errand
{
    TellFacts,
    DoDueWork,
    SendLetters,
}

/// <summary>Runs one kind of errand; any process may, and none does what another has just done.</summary>
public interface IErrand
{
    Errand Runs { get; }

    /// <returns>True when there may be more to do at once.</returns>
    Task<bool> RunOnce(CancellationToken ct);
}
