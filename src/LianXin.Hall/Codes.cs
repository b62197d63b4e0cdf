namespace LianXin.Hall;

/// <summary>The short names rooms, units and subjects go by in addresses, QR codes and other modules: never changed.</summary>
internal static class Codes
{
    /// <summary>"new" is the address of the page that makes a new one.</summary>
    public const string Pattern = "(?!new$)[a-z0-9]+(-[a-z0-9]+)*";

    public const int Longest = 32;
}
