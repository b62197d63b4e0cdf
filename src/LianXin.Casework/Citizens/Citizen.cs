using LianXin.Contracts;

namespace LianXin.Casework.Citizens;

/// <summary>Whoever acts for themselves, by code, by link or by the public form. The journal knows no more of them.</summary>
internal static class Citizen
{
    public const string Capacity = "citizen";

    public static Officer Self { get; } = new("citizen", Capacity, "");
}
