using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>The record of another module a case came from: the same key never makes a second case (decisions 23).</summary>
internal sealed record Origin(string Module, string Key)
{
    /// <summary>As it stands, unique, in the ledger.</summary>
    [JsonIgnore]
    public string InLedger => $"{Module}:{Key}";
}
