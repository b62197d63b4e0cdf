using LianXin.Kernel.Data;

namespace LianXin.Kernel.Delivery.Due;

/// <summary>A row that waits for its time and is then worked on by one process at a time.</summary>
internal abstract class DueRow : IOfOffice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Office { get; init; }

    /// <summary>Null when there is nothing left to do.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Who works on it; asked for again with whatever they write about it.</summary>
    public Guid? Claim { get; set; }

    /// <summary>Until then somebody works on it, or it rests after a failure.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    public int Attempts { get; set; }
    public string? LastError { get; set; }
}
