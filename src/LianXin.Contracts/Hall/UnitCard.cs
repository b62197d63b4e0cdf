namespace LianXin.Contracts.Hall;

/// <summary>What a unit is decides what may be sent to it (domain.md Part 4 no. 1, decisions 32).</summary>
public enum UnitKind
{
    /// <summary>A department of the local government.</summary>
    Department = 1,

    /// <summary>苏木乡镇、街道: only for what its duty list names.</summary>
    Township,

    /// <summary>A unit led from above, such as tax or power supply.</summary>
    Vertical,

    /// <summary>A public utility.</summary>
    Utility,

    /// <summary>人民法院、人民检察院</summary>
    Judicial,

    /// <summary>党委部门、纪检监察</summary>
    Party,

    /// <summary>人大、政协机关</summary>
    Congress,
}

/// <summary>What other modules need to know of a unit.</summary>
public sealed record UnitCard(string Code, string Name, UnitKind Kind, bool InHall, string? Mail);

public interface IUnits
{
    /// <summary>The units of the viewer's office that are in use, by name.</summary>
    Task<IReadOnlyList<UnitCard>> InUse(CancellationToken ct);

    /// <summary>The closed ones too: old cases still name them.</summary>
    Task<IReadOnlyList<UnitCard>> OnRecord(CancellationToken ct);
}
