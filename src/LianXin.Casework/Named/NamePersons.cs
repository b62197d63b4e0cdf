using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Named;

/// <summary>Everybody who is to be named; whoever is not on it is named no longer.</summary>
public sealed class NamedPersonsForm
{
    public List<string> Officers
    {
        get;
        set => field = value ?? []; // none ticked arrives as nothing at all
    } = [];

    /// <summary>So that a form with nothing ticked still is one.</summary>
    public bool Asked { get; set; }
}

/// <summary>
/// 指定专人: who of the staff may see what is kept to named persons (domain.md Part 4 no. 6). Each naming and its end is
/// in the audit.
/// </summary>
internal sealed class NamePersons(
    IDbContextFactory<LianXinDb> databases,
    Transactions transactions,
    Officers officers,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<string>> Named(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.NamedPersons.Select(person => person.Officer).ToListAsync(ct);
    }

    /// <exception cref="RefusedException">Nobody would be left who could accept such a case.</exception>
    public async Task Run(NamedPersonsForm form, Officer by, CancellationToken ct = default)
    {
        var staff = (await officers.OfOffice(ct)).Select(officer => officer.Id).ToHashSet();
        var wanted = form.Officers.Where(staff.Contains).Distinct().ToArray();
        if (wanted.Length == 0)
            throw new RefusedException("named.nobody", "至少要指定一个人，否则检举控告件没有人能办。");
        var mayAccept = (await officers.Holding(CaseworkPolicies.Desk, ct)).Select(officer => officer.Id);
        if (!wanted.Intersect(mayAccept).Any())
            throw new RefusedException(
                "named.no-clerk",
                "请至少指定一位联络员或联络组长，否则检举控告件没有人能受理。"
            );
        await transactions.Commit(
            async db =>
            {
                var (now, named) = (clock.Now, await db.NamedPersons.ToListAsync(ct));
                foreach (var ended in named.Where(person => !wanted.Contains(person.Officer)))
                {
                    db.Remove(ended);
                    db.Audit(AuditKind.NamedPersonEnded, now, by.Id, ended.Officer);
                }
                foreach (var officer in wanted.Except(named.Select(person => person.Officer)))
                {
                    db.Add(
                        new NamedPerson
                        {
                            Office = db.Viewer.Office,
                            Officer = officer,
                            NamedBy = by.Id,
                            At = now,
                        }
                    );
                    db.Audit(AuditKind.NamedPerson, now, by.Id, officer);
                }
                return wanted.Length;
            },
            ct
        );
    }
}
