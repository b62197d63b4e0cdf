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
        if (told.Secrecy.WhistleBlowing && told.Channel is Channel.Web && !await db.NamedPersons.AnyAsync(ct))
            throw new RefusedException(
                "report.nobody-named",
                "本室还没有指定专人，收不了检举控告。请拨打 12388 向纪检监察机关反映，或到大厅当面说。"
            );
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
    private static async Task<string?> Known(LianXinDb db, Origin? origin, CancellationToken ct)
    {
        var key = origin?.InLedger;
        return key is null
            ? null
            : await db.Cases.Where(c => c.OriginKey == key).Select(c => c.Number).SingleOrDefaultAsync(ct);
    }
}
