using LianXin.Kernel.Data;

namespace LianXin.Casework.Data;

internal static class CaseNumbers
{
    /// <summary>Gap-free within office and year, as a ledger on paper is.</summary>
    public static async Task<string> DrawNumber(this LianXinDb db, int year, CancellationToken ct) =>
        $"{year}-{await db.Draw(db.Viewer.Office, $"case-{year}", ct):D5}";
}
