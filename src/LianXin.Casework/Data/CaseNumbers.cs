using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Data;

/// <summary>The numbers of the ledger (domain.md §1.1.4): gap-free per office and year, and never used again.</summary>
internal static class CaseNumbers
{
    /// <summary><c>FZLL-20231206-0003</c>: prefix of the office, day, running number of the year.</summary>
    public static async Task<string> DrawCaseNumber(
        this LianXinDb db,
        OfficeCard office,
        DateTimeOffset at,
        CancellationToken ct
    ) =>
        $"{office.CasePrefix}-{at.OfficeDay:yyyyMMdd}-{await db.Draw(office.Code, $"case-{at.OfficeDay.Year}", ct):D4}";

    /// <summary>丰联转〔2023〕12号: no padding zeros (GB/T 9704).</summary>
    public static async Task<string> DrawLetter(
        this LianXinDb db,
        OfficeCard office,
        OrderVerb verb,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var number = await db.Draw(office.Code, $"letter-{verb}-{at.OfficeDay.Year}", ct);
        return $"{office.LetterPrefix}{verb.Name[..1]}〔{at.OfficeDay.Year}〕{number}号";
    }

    /// <summary>档号 <c>X150-WS·2026-D30-LLS-0001</c> (DA/T 22): gap-free per year, retention and unit.</summary>
    public static async Task<string> DrawArchiveNumber(
        this LianXinDb db,
        Case @case,
        Retention retention,
        CaseworkOptions options,
        CancellationToken ct
    )
    {
        var series = $"{options.Fonds}-WS·{@case.RegisteredAt.OfficeDay.Year}-{retention.Code}-{options.ArchiveUnit}";
        return $"{series}-{await db.Draw(@case.Office, $"archive-{series}", ct):D4}";
    }
}
