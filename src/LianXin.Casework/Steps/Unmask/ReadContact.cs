using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Steps.Unmask;

/// <summary>One party of a case, in full.</summary>
public sealed record ContactOf(PartyRole Role, string? Name, string? Phone);

/// <summary>Names and numbers of a case, after <see cref="UnmaskContact"/>, or on the sheet to be signed; every showing is logged.</summary>
internal sealed class ReadContact(IDbContextFactory<LianXinDb> databases, Readings readings)
{
    public async Task<IReadOnlyList<ContactOf>> Run(
        string number,
        Officer by,
        ReadingKind kind = ReadingKind.Unmask,
        CancellationToken ct = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().OnRecord(number, ct);
        if (db.Viewer.Reach is Reach.Unit)
            @case.MustBeKnownToUnits();
        var opening = new Opening(@case.Stream, by, kind);
        var texts = await readings.Open(db, opening, @case.Parties.SelectMany(party => party.Texts()), [], ct);
        return [.. @case.Parties.Select(party => new ContactOf(party.Role, texts[party.Name], texts[party.Phone]))];
    }
}
