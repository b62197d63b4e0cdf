using System.Security.Cryptography;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Where everything personal lives, each person's under a key of their own.</summary>
public sealed class TextVault(MasterKey master)
{
    public Guid Admit(LianXinDb db)
    {
        var subject = Guid.CreateVersion7();
        var wrapped = master.Wrap(RandomNumberGenerator.GetBytes(32), BoundTo(db.Viewer.Office, subject));
        db.Add(
            new VaultSubject
            {
                Office = db.Viewer.Office,
                Subject = subject,
                WrappedKey = wrapped,
            }
        );
        return subject;
    }

    public async Task<SealedText> Seal(LianXinDb db, Guid subject, string field, string text, CancellationToken ct)
    {
        var key =
            await Key(db, db.Viewer.Office, subject, ct)
            ?? throw new RefusedException("erased", "此人的信息已经删除。");
        var cell = new VaultCell
        {
            Office = db.Viewer.Office,
            Ref = Guid.CreateVersion7(),
            Subject = subject,
            Field = field,
        };
        db.Add(cell);
        return cell.Seal(key, text);
    }

    public Task<SealedText> SealPhone(LianXinDb db, Guid subject, string phone, CancellationToken ct) =>
        Seal(db, subject, "phone", phone, ct);

    /// <summary>The words, or null once the person's key has been destroyed.</summary>
    public async Task<string?> Read(LianXinDb db, SealedText text, CancellationToken ct)
    {
        var cell = await db.Set<VaultCell>().SingleAsync(c => c.Office == db.Viewer.Office && c.Ref == text.Ref, ct);
        return await Key(db, db.Viewer.Office, cell.Subject, ct) is { } key ? cell.Read(key) : null;
    }

    /// <summary>Many texts in two queries, by reference; null where the person's key has been destroyed.</summary>
    public async Task<IReadOnlyDictionary<Guid, string?>> Read(
        LianXinDb db,
        IReadOnlyCollection<SealedText> texts,
        CancellationToken ct
    )
    {
        var refs = texts.Select(text => text.Ref).Distinct().ToArray();
        var cells = await db.Set<VaultCell>()
            .AsNoTracking()
            .Where(c => c.Office == db.Viewer.Office && refs.Contains(c.Ref))
            .ToListAsync(ct);
        var subjects = cells.Select(cell => cell.Subject).Distinct().ToArray();
        var keys = await db.Set<VaultSubject>()
            .AsNoTracking()
            .Where(s => s.Office == db.Viewer.Office && subjects.Contains(s.Subject))
            .ToDictionaryAsync(s => s.Subject, s => master.Unwrap(s.WrappedKey, BoundTo(s.Office, s.Subject)), ct);
        return cells.ToDictionary(
            cell => cell.Ref,
            cell => keys.TryGetValue(cell.Subject, out var key) ? cell.Read(key) : null
        );
    }

    /// <summary>The words still say what was promised, or nobody can say any more what they were.</summary>
    internal async Task<bool> Keeps(LianXinDb db, string of, SealedText text, CancellationToken ct)
    {
        var cell = await db.Set<VaultCell>().SingleOrDefaultAsync(c => c.Office == of && c.Ref == text.Ref, ct);
        return cell is not null
            && (await Key(db, of, cell.Subject, ct) is not { } key || cell.Matches(key, text.Commitment));
    }

    internal async Task<byte[]?> Key(LianXinDb db, string of, Guid subject, CancellationToken ct)
    {
        var found = await db.FindAsync<VaultSubject>([of, subject], ct);
        return found is null ? null : master.Unwrap(found.WrappedKey, BoundTo(of, subject));
    }

    private static byte[] BoundTo(string of, Guid subject) =>
        new CanonicalBytes().Text(of).Text(subject.ToString()).ToArray();
}
