using LianXin.Contracts;
using LianXin.Contracts.Vault;
using LianXin.Kernel.Data;
using LianXin.Kernel.Search;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Who was erased, and who among those linked by telephone is kept, with the reason to show.</summary>
public sealed record Erased(IReadOnlyList<Guid> Subjects, IReadOnlyList<RetainedSubject> Kept);

/// <summary>Destroys people's keys: the journal still proves itself, and says nothing about them any more.</summary>
public sealed class Erasure(
    Transactions transactions,
    Dialect dialect,
    IEnumerable<IRetainSubjects> retaining,
    TimeProvider clock
)
{
    /// <summary>
    /// Erases the subject and everybody linked with it by telephone within the office; of those linked, whoever is
    /// under a retention duty stays and is named in the answer.
    /// </summary>
    /// <exception cref="RefusedException">The subject itself is under a retention duty; nothing was changed.</exception>
    public async Task<Erased> Run(Guid subject, ErasureGround ground, Officer by, CancellationToken ct)
    {
        var erased = await transactions.Commit(db => Erase(db, subject, ground, by, ct), ct);
        await transactions.Afterwards(dialect.LeaveNoTrace, ct);
        return erased;
    }

    /// <summary>After a restore: erases again whoever the list names, and takes the list over.</summary>
    /// <param name="list">As <see cref="List"/> gave it before the restore, of every office.</param>
    public async Task Replay(IReadOnlyCollection<ErasedSubject> list, CancellationToken ct)
    {
        await transactions.Commit(
            async db =>
            {
                foreach (var office in list.GroupBy(erased => erased.Office))
                    await Erase(db, office.Key, [.. office], ct);
                return list.Count;
            },
            ct
        );
        await transactions.Afterwards(dialect.LeaveNoTrace, ct);
    }

    /// <summary>The erasure list of all that the viewer of this context sees.</summary>
    public static async Task<IReadOnlyList<ErasedSubject>> List(LianXinDb db, CancellationToken ct) =>
        await db.Set<ErasedSubject>().AsNoTracking().OrderBy(e => e.Office).ThenBy(e => e.Subject).ToListAsync(ct);

    internal static RefusedException Done() => new("erased", "此人的信息已经按规定删除。");

    private async Task<Erased> Erase(LianXinDb db, Guid subject, ErasureGround ground, Officer by, CancellationToken ct)
    {
        if (!await IsKnown(db, subject, ct))
            throw new NotOnRecordException("没有这个人的信息。");
        var linked = await PhoneBook.Linked(db, subject, ct);
        var kept = new List<RetainedSubject>();
        foreach (var duty in retaining)
            kept.AddRange(await duty.Retained(linked, ct));
        if (kept.Find(retained => retained.Subject == subject) is { } itself)
            throw new RefusedException("vault.retained", itself.Reason);

        var (office, at) = (db.Viewer.Office, clock.Now);
        var erased = linked
            .Except(kept.Select(retained => retained.Subject))
            .Select(one => new ErasedSubject
            {
                Office = office,
                Subject = one,
                At = at,
                By = by.Id,
                Ground = ground,
            })
            .ToList();
        await Erase(db, office, erased, ct);
        return new([.. erased.Select(one => one.Subject)], kept);
    }

    private static async Task<bool> IsKnown(LianXinDb db, Guid subject, CancellationToken ct) =>
        await db.Set<VaultSubject>().AnyAsync(s => s.Office == db.Viewer.Office && s.Subject == subject, ct)
        || await db.Set<ErasedSubject>().AnyAsync(e => e.Office == db.Viewer.Office && e.Subject == subject, ct);

    /// <summary>Keyed telephones go with the keys they belong to, and what was findable goes too.</summary>
    private static async Task Erase(LianXinDb db, string office, List<ErasedSubject> erased, CancellationToken ct)
    {
        var subjects = erased.Select(one => one.Subject).ToArray();
        await db.Set<VaultSubject>()
            .Where(s => s.Office == office && subjects.Contains(s.Subject))
            .ExecuteDeleteAsync(ct);
        await SearchIndex.Forget(db, office, subjects, ct);
        var listed = await db.Set<ErasedSubject>()
            .Where(e => e.Office == office && subjects.Contains(e.Subject))
            .Select(e => e.Subject)
            .ToListAsync(ct);
        db.AddRange(erased.Where(one => !listed.Contains(one.Subject)));
    }
}
