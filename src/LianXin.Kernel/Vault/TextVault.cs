using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Where everything personal lives, each person's under a key of their own.</summary>
public sealed class TextVault(MasterKey master, PhoneBook phones)
{
    private const int AtOnce = 500;

    /// <summary>A key for one party to one case. Becomes durable with the step, like all that is sealed.</summary>
    public Guid Admit(LianXinDb db) => db.Add(VaultSubject.New(db.Viewer.Office, master)).Entity.Subject;

    /// <summary>
    /// Keeps the text exactly as it is; asks the database for the subject's key once per context. A text of
    /// <see cref="Fields.Phone"/> can be found again by its number.
    /// </summary>
    /// <exception cref="RefusedException">The person has been erased.</exception>
    /// <exception cref="ArgumentException">The text holds U+0000 or a lone surrogate.</exception>
    public async Task<SealedText> Seal(LianXinDb db, Guid subject, string field, string text, CancellationToken ct)
    {
        var cell = new VaultCell
        {
            Office = db.Viewer.Office,
            Ref = Guid.CreateVersion7(),
            Subject = subject,
            Field = field,
        };
        return await Seal(db, cell, text, ct);
    }

    internal async Task<SealedText> Seal(LianXinDb db, VaultCell cell, string text, CancellationToken ct)
    {
        var kept = cell.Seal(await Key(db, cell.Subject, ct), ExactText.Plain(text));
        db.Add(cell);
        if (cell.Field == Fields.Phone && phones.Hash(cell.Office, text) is { } hash)
            db.Add(
                new KeyedPhone
                {
                    Office = cell.Office,
                    Ref = cell.Ref,
                    Subject = cell.Subject,
                    Hash = hash,
                }
            );
        return kept;
    }

    /// <summary>The words, or null once the person's key has been destroyed.</summary>
    public async Task<string?> Read(LianXinDb db, SealedText text, CancellationToken ct) =>
        (await Read(db, [text], ct))[text];

    /// <summary>
    /// Many texts in one query. What officers open goes through <see cref="Readings"/>, which logs it; whether they may
    /// is the caller's.
    /// </summary>
    public Task<OpenedTexts> Read(LianXinDb db, IEnumerable<SealedText?> texts, CancellationToken ct) =>
        Open(db, Refs(texts), (cell, key) => cell.Read(key), ct);

    /// <summary>The same, and the names of attachments.</summary>
    public Task<OpenedTexts> Read(
        LianXinDb db,
        IEnumerable<SealedText?> texts,
        IEnumerable<SealedFile> files,
        CancellationToken ct
    ) => Open(db, [.. Refs(texts), .. files.Select(file => file.Ref)], (cell, key) => cell.Read(key), ct);

    /// <summary>What lists, exports and prints may show: nothing that has to be logged.</summary>
    public Task<OpenedTexts> Masked(LianXinDb db, IEnumerable<SealedText?> texts, CancellationToken ct) =>
        Open(db, Refs(texts), (cell, key) => cell.ReadMask(key), ct);

    /// <exception cref="RefusedException">The person has been erased.</exception>
    internal async Task<byte[]> Key(LianXinDb db, Guid subject, CancellationToken ct)
    {
        var found = await db.FindAsync<VaultSubject>([db.Viewer.Office, subject], ct); // asks once per context
        return found?.Key(master) ?? throw Erasure.Done();
    }

    private async Task<OpenedTexts> Open(
        LianXinDb db,
        Guid[] refs,
        Func<VaultCell, byte[], string> open,
        CancellationToken ct
    )
    {
        var opened = new Dictionary<Guid, string?>();
        foreach (var some in refs.Distinct().Chunk(AtOnce))
        foreach (var (cell, subject) in await Cells(db, some, ct))
            opened[cell.Ref] = subject is null ? null : open(cell, subject.Key(master));
        return refs.Except(opened.Keys).Any()
            ? throw new InvalidOperationException($"The vault does not hold {refs.Except(opened.Keys).First()}.")
            : new(opened);
    }

    private static async Task<IEnumerable<(VaultCell, VaultSubject?)>> Cells(
        LianXinDb db,
        Guid[] refs,
        CancellationToken ct
    )
    {
        var cells =
            from cell in db.Set<VaultCell>().AsNoTracking()
            where cell.Office == db.Viewer.Office && refs.Contains(cell.Ref)
            join subject in db.Set<VaultSubject>().AsNoTracking()
                on new { cell.Office, cell.Subject } equals new { subject.Office, subject.Subject }
                into subjects
            from subject in subjects.DefaultIfEmpty()
            select new { cell, subject };
        return (await cells.ToListAsync(ct)).Select(found => (found.cell, (VaultSubject?)found.subject));
    }

    private static Guid[] Refs(IEnumerable<SealedText?> texts) => [.. texts.OfType<SealedText>().Select(t => t.Ref)];
}
