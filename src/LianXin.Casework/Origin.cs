namespace LianXin.Casework;

/// <summary>The record of another module a case came from: the same key never makes a second case (decisions 23).</summary>
internal sealed record Origin(string Module, string Key);

internal static class OriginKeys
{
    extension(Origin origin)
    {
        /// <summary>As it stands, unique, in the ledger.</summary>
        public string InLedger => $"{origin.Module}:{origin.Key}";
    }
}
