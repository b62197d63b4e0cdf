namespace LianXin.Kernel.Access;

/// <summary>Who looks. Every query of a context is cut to what its viewer may see (decisions 21).</summary>
public sealed record Viewer(string Office, Reach Reach)
{
    /// <summary>The officer who looks; empty for citizens and for the house itself.</summary>
    public string Id { get; init; } = "";

    /// <summary>The unit whose orders are seen under <see cref="Reach.Unit"/>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The one record seen under <see cref="Reach.Holder"/>.</summary>
    public string Holds { get; init; } = "";

    /// <summary>Verify, sweeps and start-up: they see every office.</summary>
    public static Viewer House { get; } = new("", Reach.House);

    public bool SeesEveryOffice => Reach == Reach.House;
}

public enum Reach
{
    /// <summary>A passer-by: what is public, and no case.</summary>
    Public,

    /// <summary>A citizen with the query code: that one case.</summary>
    Holder,

    /// <summary>A department: what was sent to it.</summary>
    Unit,

    /// <summary>The staff of the office: all its rows but those kept to named persons.</summary>
    Office,

    /// <summary>The house at work for one office: all its rows, those kept to named persons too.</summary>
    WholeOffice,

    House,
}
