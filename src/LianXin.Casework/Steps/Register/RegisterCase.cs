using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Steps.Register;

/// <summary>问题登记: every channel comes through here, and one record of another module is one case.</summary>
internal sealed class RegisterCase(
    Transactions transactions,
    Reception reception,
    Clocks clocks,
    Offices offices,
    TimeProvider clock
)
{
    public Task<string> Run(Registration told, Officer by, CancellationToken ct = default) =>
        transactions.Commit(
            async db => await Known(db, told.Origin, ct) ?? await Register(db, told, new(by, clock.Now), ct),
            ct
        );

    private async Task<string> Register(LianXinDb db, Registration told, Stamp stamp, CancellationToken ct)
    {
        var office = await offices.Of(db.Viewer.Office, ct);
        var due = await clocks.Start(db, LimitItem.Acceptance, stamp.At, ct);
        var (what, parties, files) = await reception.Seal(db, told, ct);

        var number = await db.DrawCaseNumber(office, stamp.At, ct); // last: the series stays locked until commit
        if (await Known(db, told.Origin, ct) is not null)
            throw RefusedException.Stale(); // brought at the same instant, while this one waited for the series
        var @case = new Case(db.Viewer.Office, number);
        @case.Register(new(what, told.Secrecy, parties, files, due, told.Origin), stamp);
        db.Add(@case);
        return number;
    }

    /// <summary>The number a record of another module became a case under, if it did.</summary>
    private static async Task<string?> Known(LianXinDb db, Origin? origin, CancellationToken ct) =>
        origin is null
            ? null
            : await db.Cases.Where(c => c.OriginKey == origin.InLedger).Select(c => c.Number).SingleOrDefaultAsync(ct);
}
