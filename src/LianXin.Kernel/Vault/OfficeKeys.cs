namespace LianXin.Kernel.Vault;

/// <summary>Keys that belong to an office and to one purpose; none says anything about another.</summary>
public sealed class OfficeKeys(MasterKey master)
{
    /// <summary>32 bytes, the same at every start for the same master key. Nothing to store, nothing to lose.</summary>
    public byte[] Of(string office, KeyPurpose purpose) => master.Derive("lx1.office-key", office, purpose.Name);
}

/// <summary>What a key is for. The name is part of the key: changed, it opens nothing any more.</summary>
public sealed class KeyPurpose
{
    private KeyPurpose(string name) => Name = name;

    /// <summary>Finding who has the same telephone without keeping the number (decisions 2).</summary>
    public static KeyPurpose PhoneLookup { get; } = new("phone-lookup");

    /// <summary>The code on the slip that opens a case to its citizen (decisions 25).</summary>
    public static KeyPurpose QueryCode { get; } = new("query-code");

    internal string Name { get; }
}
