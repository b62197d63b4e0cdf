namespace LianXin.Contracts.Hall;

/// <summary>What stands beside the office's door, and so on every page and every printed sheet.</summary>
/// <param name="Name">Full name, as on its seal; a demo office's ends in （演示）.</param>
/// <param name="Hours">When the door is open, in words.</param>
public sealed record OfficeNameplate(string Name, string Address, string Hours)
{
    /// <summary>A demo office says 演示 on every page, also where its name does not stand (decisions 29).</summary>
    public bool IsDemo { get; init; }

    /// <summary>备案号 of the site, where the office has one.</summary>
    public string? RecordNumber { get; init; }
}

public interface IReadNameplate
{
    Task<OfficeNameplate> Read(CancellationToken ct = default);
}
