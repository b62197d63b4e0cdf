using LianXin.Contracts.Hall;

namespace LianXin.Web.Access;

internal static class UnitNames
{
    /// <summary>Names by code, of closed units as well: an account keeps the code it was given.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Names(
        this IUnits units,
        CancellationToken ct = default
    ) => (await units.OnRecord(ct)).ToDictionary(unit => unit.Code, unit => unit.Name);
}
