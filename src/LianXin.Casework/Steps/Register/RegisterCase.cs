using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Steps.Register;

/// <summary>问题登记: every channel comes through here, and twice pressed is one case.</summary>
internal sealed class RegisterCase(
    Transactions transactions,
    TextVault vault,
    Clocks clocks,
    Offices offices,
    TimeProvider clock
)
{
    public async Task<string> Run(Registration told, Officer by, CancellationToken ct = default)
    {
        try
        {
            return await transactions.Commit(db => Register(db, told, new(by, clock.Now), ct), ct);
        }
        catch (KnownOriginException known)
        {
            return known.Number;
        }
    }

    private async Task<string> Register(LianXinDb db, Registration told, Stamp stamp, CancellationToken ct)
    {
        var office = await offices.Of(db.Viewer.Office, ct);
        var due = await clocks.Start(db, LimitItem.Acceptance, stamp.At, ct);
        var reporter = vault.Admit(db);
        var seal = new Sealing(vault, db, reporter, ct);
        var parties = await Parties(db, told, reporter, ct);
        var what = await What(told, seal);

        var number = await db.DrawCaseNumber(office, stamp.At, ct); // last: the series stays locked until commit
        await MustBeNew(db, told.Origin, ct);
        var @case = new Case(db.Viewer.Office, number);
        @case.Register(new(what, told.Secrecy, parties, [], due, told.Origin), stamp);
        db.Add(@case);
        return number;
    }

    /// <summary>Asked behind the lock of the series: whoever brought the same record at the same instant is done by now.</summary>
    private static async Task MustBeNew(LianXinDb db, Origin? origin, CancellationToken ct)
    {
        if (origin is null)
            return;
        var known = await db.Cases.Where(c => c.OriginKey == origin.InLedger).Select(c => c.Number).SingleOrDefaultAsync(ct);
        if (known is not null)
            throw new KnownOriginException(known);
    }

    private static async Task<Registered> What(Registration told, Sealing seal) =>
        new()
        {
            Room = told.Room,
            Channel = told.Channel,
            Words = await seal.Text("words", told.Words),
            Wish = await seal.TextOrNone("wish", told.Wish),
            Place = await seal.TextOrNone("place", told.Place),
            HappenedOn = told.HappenedOn,
            Companions = told.Companions,
            Needs = told.Needs,
            SensitiveConsent = told.SensitiveConsent,
            NoticeVersion = told.NoticeVersion,
            ReadBack = told.ReadBack,
        };

    private async Task<Party[]> Parties(LianXinDb db, Registration told, Guid reporter, CancellationToken ct)
    {
        var first = await Party(db, PartyRole.Reporter, reporter, told.Reporter, ct);
        return told.Concerned is { } concerned
            ? [first, await Party(db, PartyRole.Concerned, vault.Admit(db), concerned, ct)]
            : [first];
    }

    private async Task<Party> Party(LianXinDb db, PartyRole role, Guid person, NamedParty named, CancellationToken ct)
    {
        var seal = new Sealing(vault, db, person, ct);
        return new(
            role,
            person,
            await seal.TextOrNone("name", named.Name),
            string.IsNullOrWhiteSpace(named.Phone) ? null : await seal.Phone(named.Phone)
        );
    }

    /// <summary>Undoes the step, and with it the number it drew.</summary>
    private sealed class KnownOriginException(string number) : Exception
    {
        public string Number => number;
    }
}
